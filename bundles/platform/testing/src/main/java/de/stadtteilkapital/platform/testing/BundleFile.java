package de.stadtteilkapital.platform.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** A bundle that tests bring into the container, taken from their own class path. */
record BundleFile(String location, byte[] content) {

    private static final String AGENT = "de.stadtteilkapital.platform.testing";

    /** This very module with an activator; imports by need, so that JUnit may come later or never. */
    static BundleFile agent() {
        return wrapped(
                AGENT, BundleFile.class, Map.of("Export-Package", AGENT, "Bundle-Activator", AGENT + ".inside.Agent"));
    }

    /** The folder of test classes to which this class belongs. */
    static BundleFile probe(Class<?> test) {
        return wrapped(probeName(test), test, Map.of());
    }

    static String probeName(Class<?> test) {
        return "probe-" + Integer.toHexString(origin(test).hashCode());
    }

    /** The bundle on the class path which has this class, if there is one. */
    static Optional<BundleFile> having(String className) {
        try {
            Path jar = origin(Class.forName(className, false, BundleFile.class.getClassLoader()));
            return Optional.of(new BundleFile(jar.getFileName().toString(), Files.readAllBytes(jar)));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BundleFile wrapped(String name, Class<?> member, Map<String, String> headers) {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.putValue("Manifest-Version", "1.0");
        attributes.putValue("Bundle-ManifestVersion", "2");
        attributes.putValue("Bundle-SymbolicName", name + ".inside");
        attributes.putValue("DynamicImport-Package", "*");
        headers.forEach(attributes::putValue);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(content, manifest)) {
            copy(origin(member), jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BundleFile(name, content.toByteArray());
    }

    private static void copy(Path origin, JarOutputStream jar) throws IOException {
        if (Files.isDirectory(origin)) {
            copyTree(origin, jar);
            return;
        }
        try (FileSystem file = FileSystems.newFileSystem(origin)) {
            copyTree(file.getPath("/"), jar);
        }
    }

    private static void copyTree(Path root, JarOutputStream jar) throws IOException {
        List<Path> files;
        try (Stream<Path> paths = Files.walk(root)) {
            files = paths.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String entry = root.relativize(file).toString();
            if (!entry.startsWith("META-INF/MANIFEST.MF")) {
                jar.putNextEntry(new ZipEntry(entry));
                Files.copy(file, jar);
            }
        }
    }

    private static Path origin(Class<?> type) {
        try {
            URI location =
                    type.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(location);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
