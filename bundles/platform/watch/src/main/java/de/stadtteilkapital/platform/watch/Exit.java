package de.stadtteilkapital.platform.watch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The end of a process that can't do its work, with a sentence, and a code by which a service manager tries again. */
class Exit {
    private static final Logger LOG = LoggerFactory.getLogger(Exit.class);

    /** What BSD's {@code sysexits} mean by them: a service is unavailable, a failure for the time being. */
    static final int UNAVAILABLE = 69;

    static final int TRY_AGAIN = 75;

    /** {@code bin/karaf} looks for it. */
    private static final String BEGIN_ANEW = "begin-anew";

    private static final Duration ORDERLY = Duration.ofSeconds(60);

    private final Path data;

    Exit(Path data) {
        this.data = requireNonNull(data);
    }

    /** The next start takes nothing of what this one has installed. */
    void beginAnew(String sentence) {
        try {
            Files.writeString(data.resolve(BEGIN_ANEW), sentence + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void with(int code, String sentence) {
        LOG.error("{} This process ends with {}.", sentence, code);
        System.err.println(sentence + " This process ends with " + code + ".");
        Thread impatience = new Thread(() -> haltLater(code), "start-watch-halt");
        impatience.setDaemon(true);
        impatience.start();
        System.exit(code);
    }

    /** What does not come up may not go down either. */
    private static void haltLater(int code) {
        try {
            Thread.sleep(ORDERLY.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(code);
    }
}
