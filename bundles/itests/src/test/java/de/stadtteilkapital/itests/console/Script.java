package de.stadtteilkapital.itests.console;

import de.stadtteilkapital.platform.testing.Karaf;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A script of the distribution, run as cron or a service manager runs it. */
record Script(int code, String text) {
    private static final int LIMIT_SECONDS = 120;

    /** With nothing to read. */
    static Script of(Karaf karaf, String... words) throws IOException, InterruptedException {
        return run(karaf, Redirect.from(new File("/dev/null")), List.of(words));
    }

    /** With something that never says anything and never ends. */
    static Script beforeAnOpenPipe(Karaf karaf, String... words) throws IOException, InterruptedException {
        return run(karaf, Redirect.PIPE, List.of(words));
    }

    /** Without any standard input at all. */
    static Script withoutInput(Karaf karaf, String... words) throws IOException, InterruptedException {
        return run(
                karaf,
                Redirect.PIPE,
                Stream.concat(Stream.of("/bin/sh", "-c", "exec \"$@\" <&-", "sh"), Stream.of(words))
                        .toList());
    }

    private static Script run(Karaf karaf, Redirect input, List<String> words)
            throws IOException, InterruptedException {
        Path said = Files.createTempFile("script", ".txt");
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(karaf.home().toFile())
                .redirectInput(input)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        try {
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError(words + " does not end; it said: " + Files.readString(said));
            }
            return new Script(process.exitValue(), Files.readString(said));
        } finally {
            process.destroyForcibly();
            Files.delete(said);
        }
    }
}
