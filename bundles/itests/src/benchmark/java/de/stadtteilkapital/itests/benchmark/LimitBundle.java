package de.stadtteilkapital.itests.benchmark;

import de.stadtteilkapital.itests.benchmark.limit.Activator;
import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Karaf;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The bundle of the limit, made of its classes and brought into a running container. */
final class LimitBundle {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int DONE = 204;

    private final Karaf karaf;
    private final HttpClient client = HttpClient.newHttpClient();

    private LimitBundle(Karaf karaf) {
        this.karaf = karaf;
    }

    static LimitBundle into(Karaf karaf) throws Exception {
        Path jar = karaf.home().resolve("limit.jar");
        write(jar);
        karaf.console("bundle:install -s " + jar.toUri());
        LimitBundle limit = new LimitBundle(karaf);
        Await.until("the limit serves", LIMIT, () -> limit.status("/seed/head/x?from=0&to=0") == DONE);
        return limit;
    }

    void applications(String template, int from, int to) {
        post("/seed/applications/%s?from=%d&to=%d".formatted(template, from, to));
    }

    void sponsors(String template, int amount) {
        post("/seed/sponsors/%s?from=0&to=%d".formatted(template, amount));
    }

    void paymentRequests(String template, int amount) {
        post("/seed/requests/%s?from=0&to=%d".formatted(template, amount));
    }

    private void post(String path) {
        int status = status(path);
        if (status != DONE) {
            throw new IllegalStateException(path + ": " + status);
        }
    }

    private int status(String path) {
        try {
            return client.send(
                            HttpRequest.newBuilder(URI.create(karaf.uri() + path))
                                    .POST(HttpRequest.BodyPublishers.noBody())
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path jar) throws Exception {
        Path classes = Path.of(Activator.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path folder = classes.resolve(Activator.class.getPackageName().replace('.', '/'));
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.toList();
        }
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest())) {
            for (Path each : files) {
                out.putNextEntry(new ZipEntry(classes.relativize(each).toString()));
                Files.copy(each, out);
            }
        }
    }

    private static Manifest manifest() throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.putValue("Manifest-Version", "1.0");
        attributes.putValue("Bundle-ManifestVersion", "2");
        attributes.putValue("Bundle-SymbolicName", "benchmark.limit");
        attributes.putValue("Bundle-Activator", Activator.class.getName());
        attributes.putValue("DynamicImport-Package", "*");
        return manifest;
    }
}
