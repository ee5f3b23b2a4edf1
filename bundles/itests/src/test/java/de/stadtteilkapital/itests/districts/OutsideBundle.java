package de.stadtteilkapital.itests.districts;

import de.stadtteilkapital.platform.testing.Karaf;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A project of one class in a temporary folder, built by Maven as another district's office would: with the bill of
 * materials, against the bundles that lie in the distribution.
 */
final class OutsideBundle {
    private static final Path TREE = Path.of(System.getProperty("stadtteilkapital.tree"));
    private static final Path MACHINE = Path.of(System.getProperty("stadtteilkapital.maven.repository"));
    private static final String OURS = "de/stadtteilkapital";
    private static final String VERSION = "0.1.0-SNAPSHOT";

    private final Path folder;

    private OutsideBundle(Path folder) {
        this.folder = folder;
    }

    /** Copies the project beside these tests out of the tree and builds it; answers the bundle, in the container's folder. */
    static Path build(Karaf karaf) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("own-rule");
        try {
            OutsideBundle project = new OutsideBundle(folder);
            project.copySources();
            project.offer(karaf);
            project.linkMachinesRepository();
            project.maven();
            return Files.copy(
                    folder.resolve("target/own-rule-1.0.0.jar"), karaf.home().resolve("data/own-rule.jar"));
        } finally {
            delete(folder);
        }
    }

    /** Links are deleted, not what they lead to. */
    private static void delete(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> all = Files.walk(folder)) {
            paths = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }

    private void copySources() throws IOException {
        for (String file : List.of("pom.xml", "src/main/java/org/example/office/NoFireworks.java")) {
            try (InputStream in = OutsideBundle.class.getResourceAsStream("/outside/" + file)) {
                Path target = folder.resolve(file);
                Files.createDirectories(target.getParent());
                Files.copy(in, target);
            }
        }
    }

    /** The distribution's own folder of bundles, and the three poms that the bill of materials is made of. */
    private void offer(Karaf karaf) throws IOException {
        Path offered = folder.resolve("offered");
        copyTree(karaf.home().resolve("system").resolve(OURS), offered.resolve(OURS));
        copyPom(offered, "stadtteilkapital", TREE.resolve("pom.xml"));
        copyPom(offered, "platform.bom", TREE.resolve("bundles/platform/bom/pom.xml"));
    }

    private static void copyPom(Path repository, String artifact, Path pom) throws IOException {
        Path target = repository.resolve(OURS).resolve(artifact).resolve(VERSION);
        Files.createDirectories(target);
        Files.copy(pom, target.resolve(artifact + "-" + VERSION + ".pom"));
    }

    private static void copyTree(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    /** All that is not ours comes from where this build has it; ours must come from what is offered. */
    private void linkMachinesRepository() throws IOException {
        Path repository = Files.createDirectories(folder.resolve("repository"));
        link(MACHINE, repository, "de");
        link(MACHINE.resolve("de"), Files.createDirectories(repository.resolve("de")), "stadtteilkapital");
    }

    private static void link(Path from, Path to, String without) throws IOException {
        try (Stream<Path> all = Files.list(from)) {
            for (Path entry : all.filter(path -> !path.endsWith(without)).toList()) {
                Files.createSymbolicLink(to.resolve(entry.getFileName()), entry);
            }
        }
    }

    private void maven() throws IOException, InterruptedException {
        File log = folder.resolve("maven.log").toFile();
        Process maven = new ProcessBuilder(
                        System.getProperty("stadtteilkapital.maven.home") + "/bin/mvn",
                        "-B",
                        "-q",
                        "-Dmaven.repo.local=" + folder.resolve("repository"),
                        "-Doffered=" + folder.resolve("offered").toUri(),
                        "package")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        if (maven.waitFor() != 0) {
            throw new AssertionError(Files.readString(log.toPath(), StandardCharsets.UTF_8));
        }
    }
}
