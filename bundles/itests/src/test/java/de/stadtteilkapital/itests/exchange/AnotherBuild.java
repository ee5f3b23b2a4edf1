package de.stadtteilkapital.itests.exchange;

import de.stadtteilkapital.platform.testing.Karaf;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.osgi.framework.BundleActivator;

/** Other builds of a bundle of the distribution: the same classes under another version, some with a fault. */
final class AnotherBuild {
    private static final String DECLARATION = "OSGI-INF/broken.xml";
    private static final String OWN_VERSION = "0.1.0-SNAPSHOT";

    private final Path original;
    private final Path folder;
    private final String artifact;

    AnotherBuild(Karaf karaf, String artifact) {
        this.artifact = artifact;
        original = karaf.home()
                .resolve("system/de/stadtteilkapital/" + artifact + "/" + OWN_VERSION + "/" + artifact + "-"
                        + OWN_VERSION + ".jar");
        folder = karaf.home().resolve("data");
    }

    /** A sound one; answers its URL. */
    String version(String version) {
        return write(version, headers -> {}, null);
    }

    /** One that wants a package that nobody has. */
    String thatDoesNotResolve(String version) {
        return write(version, headers -> append(headers, "org.example.nowhere"), null);
    }

    /** One with an activator of ours. */
    String startedBy(String version, Class<? extends BundleActivator> activator) {
        return write(
                version,
                headers -> {
                    headers.putValue("Bundle-Activator", activator.getName());
                    if (!headers.getValue("Import-Package").contains("org.osgi.framework")) {
                        append(headers, "org.osgi.framework");
                    }
                },
                activator);
    }

    /** One with a component of ours beside its own. */
    String with(String version, Class<?> component, String declared) {
        return write(
                version,
                headers -> {
                    String own = headers.getValue("Service-Component");
                    headers.putValue("Service-Component", own + "," + DECLARATION);
                },
                component,
                Map.of(DECLARATION, declared));
    }

    private interface Change {
        void of(Attributes headers);
    }

    private static void append(Attributes headers, String imported) {
        headers.putValue("Import-Package", headers.getValue("Import-Package") + "," + imported);
    }

    private String write(String version, Change change, Class<?> added) {
        return write(version, change, added, Map.of());
    }

    private String write(String version, Change change, Class<?> added, Map<String, String> texts) {
        Path build = folder.resolve(artifact + "-" + version + ".jar");
        try (JarFile jar = new JarFile(original.toFile())) {
            Manifest manifest = jar.getManifest();
            manifest.getMainAttributes().putValue("Bundle-Version", version);
            change.of(manifest.getMainAttributes());
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(build), manifest)) {
                for (JarEntry entry : jar.stream().toList()) {
                    if (!JarFile.MANIFEST_NAME.equals(entry.getName())) {
                        out.putNextEntry(new JarEntry(entry.getName()));
                        try (InputStream content = jar.getInputStream(entry)) {
                            content.transferTo(out);
                        }
                    }
                }
                if (added != null) {
                    add(out, added);
                }
                for (Map.Entry<String, String> text : texts.entrySet()) {
                    out.putNextEntry(new JarEntry(text.getKey()));
                    out.write(text.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.toUri().toString();
    }

    /** Puts a class of these tests into a bundle. */
    static void add(JarOutputStream out, Class<?> added) throws IOException {
        String path = added.getName().replace('.', '/') + ".class";
        out.putNextEntry(new JarEntry(path));
        try (InputStream content = added.getClassLoader().getResourceAsStream(path)) {
            content.transferTo(out);
        }
    }
}
