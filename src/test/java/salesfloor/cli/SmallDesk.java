package salesfloor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small department in {@code base.yaml}, a dearer one in {@code other.yaml}, and {@code sweep.yaml}, which varies its sellers. */
final class SmallDesk {
    private SmallDesk() {}

    static void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("base.yaml"), """
                name: base
                time: {warmUp: 1 week, length: 5 weeks}
                market: {prospects: 200, initialClients: 100}
                structure:
                  roles:
                    telemarketer: {headcount: 1, activities: [qualify]}
                    developer: {headcount: 1, activities: [develop]}
                    seller: {headcount: 2, activities: [takeOrder, prepareDocuments]}
                """);
        Files.writeString(folder.resolve("other.yaml"), "extends: base.yaml\nname: other\nprice: {index: 1.1}\n");
        Files.writeString(folder.resolve("sweep.yaml"), """
                name: desk
                base: other.yaml
                vary: {structure.roles.seller.headcount: [1, 2, 3]}
                optimise: {maximise: profit, indifference: 500}
                """);
    }
}
