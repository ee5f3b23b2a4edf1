package de.stadtteilkapital.itests.start;

import java.io.IOException;

/** A process that keeps a core of this machine busy, until it is closed or a quarter of an hour is over. */
final class Busy implements AutoCloseable {
    private final Process process;

    Busy() throws IOException {
        process = new ProcessBuilder("timeout", "900", "sh", "-c", "while :; do :; done").start();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
