package de.stadtteilkapital.platform.testing;

import java.nio.file.Path;

/** Sees a failed boot in the log at once, where Pax Exam would wait for three minutes. */
final class BootWatch {

    private static final String FAILURE = "Error installing boot feature";
    private static final int EXCERPT = 4_000;

    private final Path home;
    private final int before;
    private int lengthAtFailure;

    BootWatch(Path home) {
        this.home = home;
        this.before = Logs.read(home).length();
    }

    void check(ProcessHandle process) {
        String log = Logs.read(home);
        log = log.substring(Math.min(before, log.length()));
        int failure = log.indexOf(FAILURE);
        if (failure >= 0) {
            failWhenWritten(log, failure);
        }
        if (!process.isAlive()) {
            throw new IllegalStateException(
                    home + " ended while booting\n" + end(Logs.console(home)) + "\n" + end(log));
        }
    }

    /** The reason follows in the next lines: it is complete when the log has not grown between two looks. */
    private void failWhenWritten(String log, int failure) {
        if (log.length() == lengthAtFailure) {
            throw new IllegalStateException(
                    home + ": " + log.substring(failure, Math.min(log.length(), failure + EXCERPT)));
        }
        lengthAtFailure = log.length();
    }

    /** The last lines, for a container that came up but never got ready. */
    String excerpt() {
        return end(Logs.read(home));
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - EXCERPT));
    }
}
