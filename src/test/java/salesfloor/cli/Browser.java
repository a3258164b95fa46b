package salesfloor.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A real Chromium without a window, driven through its debugging protocol; it notes complaints and requests of the page. */
final class Browser implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long PATIENCE = 60;

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> awaited = new ConcurrentSkipListMap<>();
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

    private Browser(Process process, String page) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(page), new Listening())
                .join();
        command("Page.enable", "{}");
        command("Runtime.enable", "{}");
        command("Log.enable", "{}");
        command("Network.enable", "{}");
    }

    /** Where a Chromium is, if this machine has one. */
    static Optional<Path> installed() {
        List<String> names = List.of("chromium", "chromium-browser", "google-chrome");
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts one that keeps everything it writes in a folder. */
    static Browser start(Path program, Path profile) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true);
        command.environment().put("TMPDIR", profile.getParent().toString());
        Process process = command.start();
        String address = address(process);
        HttpResponse<String> pages = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://" + address + "/json"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        for (JsonNode page : JSON.readTree(pages.body())) {
            if (page.path("type").asString().equals("page")) {
                return new Browser(process, page.path("webSocketDebuggerUrl").asString());
            }
        }
        throw new IOException("The browser has no page: " + pages.body());
    }

    private static String address(Process process) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("DevTools listening on ws://")) {
                Thread rest = new Thread(() -> lines.lines().forEach(unheard -> {}));
                rest.setDaemon(true);
                rest.start();
                return line.replaceAll("^DevTools listening on ws://([^/]*)/.*$", "$1");
            }
        }
        throw new IOException("The browser did not start.");
    }

    /** A screen of this size, light or dark. */
    Browser screen(int width, int height, boolean dark) {
        command(
                "Emulation.setDeviceMetricsOverride",
                "{\"width\":%d,\"height\":%d,\"deviceScaleFactor\":1,\"mobile\":%b}"
                        .formatted(width, height, width < 500));
        command(
                "Emulation.setEmulatedMedia",
                "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"%s\"}]}"
                        .formatted(dark ? "dark" : "light"));
        return this;
    }

    /** Opens a file and waits until it has been loaded. */
    Browser open(Path file) {
        complaints.clear();
        requests.clear();
        loaded = new CompletableFuture<>();
        command("Page.navigate", "{\"url\":\"" + file.toUri() + "\"}");
        await(loaded);
        return this;
    }

    /** The value of an expression in the page, as JSON. */
    JsonNode value(String expression) {
        ObjectNode parameters = JSON.createObjectNode().put("expression", expression);
        parameters.put("returnByValue", true).put("awaitPromise", true);
        JsonNode answer = command("Runtime.evaluate", parameters.toString());
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.path("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    /** A picture of the screen. */
    void picture(Path file) throws IOException {
        save("Page.captureScreenshot", "{}", file);
    }

    /** The page as it is printed. */
    void print(Path file) throws IOException {
        save("Page.printToPDF", "{\"printBackground\":true}", file);
    }

    private void save(String method, String parameters, Path file) throws IOException {
        String data = command(method, parameters).path("data").asString();
        Files.write(file, Base64.getDecoder().decode(data));
    }

    /** What the page complained of since it was opened. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What the page asked for since it was opened, itself left out. */
    List<String> requests() {
        return Stream.of(requests.toArray(String[]::new)).skip(1).toList();
    }

    private JsonNode command(String method, String parameters) {
        int id = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        awaited.put(id, answer);
        socket.sendText("{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true)
                .join();
        return await(answer);
    }

    private static <T> T await(CompletableFuture<T> answer) {
        return answer.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(PATIENCE, TimeUnit.SECONDS);
            process.getInputStream().close();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException unimportant) {
            throw new UncheckedIOException(unimportant);
        }
    }

    private final class Listening implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean end) {
            text.append(part);
            if (end) {
                hear(JSON.readTree(text.toString()));
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void hear(JsonNode message) {
            if (message.has("id")) {
                CompletableFuture<JsonNode> answer =
                        awaited.remove(message.path("id").asInt());
                if (message.has("error")) {
                    answer.completeExceptionally(
                            new IOException(message.path("error").toString()));
                } else {
                    answer.complete(message.path("result"));
                }
                return;
            }
            JsonNode what = message.path("params");
            switch (message.path("method").asString()) {
                case "Page.loadEventFired" -> loaded.complete(null);
                case "Runtime.exceptionThrown", "Log.entryAdded" -> complaints.add(what.toString());
                case "Runtime.consoleAPICalled" -> {
                    if (!what.path("type").asString().equals("log")) {
                        complaints.add(what.toString());
                    }
                }
                case "Network.requestWillBeSent" ->
                    requests.add(what.path("request").path("url").asString());
                default -> {
                    // Nothing that matters here.
                }
            }
        }
    }
}
