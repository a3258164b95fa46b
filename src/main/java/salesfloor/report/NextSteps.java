package salesfloor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.Findings;
import salesfloor.report.words.Words;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Structure.Role;

/** Two commands worth trying after a run, chosen by what the run showed. */
final class NextSteps {
    private static final double FINE = 0.01;

    private NextSteps() {}

    /** What to ask and the command that asks it. */
    record Step(String question, String command) {}

    static List<Step> after(Findings findings, NextCommand command) {
        List<Step> steps = new ArrayList<>();
        Optional<String> limiting = Answer.biggest(findings.limitsOverall()).flatMap(limit -> role(findings, limit));
        limiting.ifPresentOrElse(
                role -> steps.add(
                        headcount(Words.say("next.one-more", Wording.words(role)), findings, role, 1, command)),
                () -> spare(findings)
                        .ifPresent(role -> steps.add(headcount(
                                Words.say("next.one-less", Wording.words(role)), findings, role, -1, command))));
        Estimate orders = findings.measure("orders");
        if (orders.relativeHalfWidth() <= FINE) {
            steps.add(new Step(Words.say("next.other-seed"), command.with("--seed", "2")));
        } else {
            steps.add(new Step(Words.say("next.more-exact"), command.with("--precision", "orders=1%")));
        }
        return steps;
    }

    private static Step headcount(String question, Findings findings, String name, int more, NextCommand command) {
        Role role = findings.scenario().structure().roles().get(name);
        int headcount = (role == null ? 0 : role.headcount()) + more;
        return new Step(question, command.with("--set", "structure.roles." + name + ".headcount=" + headcount));
    }

    /** The role that a limit names, or the first that does the activity it names. */
    private static Optional<String> role(Findings findings, Map.Entry<String, Double> limit) {
        Map<String, Role> roles = findings.scenario().structure().roles();
        if (roles.containsKey(limit.getKey())) {
            return Optional.of(limit.getKey());
        }
        ActivityType activity = switch (limit.getKey()) {
            case "order desk" -> ActivityType.TAKE_ORDER;
            case "documents" -> ActivityType.PREPARE_DOCUMENTS;
            case "development" -> ActivityType.DEVELOP;
            case "qualification" -> ActivityType.QUALIFY;
            default -> null;
        };
        return roles.entrySet().stream()
                .filter(role -> role.getValue().activities().stream().anyMatch(duty -> duty.activity() == activity))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The least loaded role that can spare somebody. */
    private static Optional<String> spare(Findings findings) {
        String least = null;
        for (Map.Entry<String, Role> role :
                findings.scenario().structure().roles().entrySet()) {
            boolean lower = least == null || utilisation(findings, role.getKey()) < utilisation(findings, least);
            if (role.getValue().headcount() > 1 && lower) {
                least = role.getKey();
            }
        }
        return Optional.ofNullable(least);
    }

    private static double utilisation(Findings findings, String role) {
        return findings.measure("utilisation." + role).mean();
    }
}
