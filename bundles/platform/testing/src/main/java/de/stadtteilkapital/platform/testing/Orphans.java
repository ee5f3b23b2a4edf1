package de.stadtteilkapital.platform.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends processes that a killed test run left behind in its folder. */
final class Orphans {

    private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);

    private Orphans() {}

    /** Ends every Karaf and PostgreSQL (and its children) whose command line names the folder as its own, and waits for their end. */
    static void reap(Path directory) {
        List<ProcessHandle> orphans = ProcessHandle.allProcesses()
                .filter(process -> belongsTo(directory, process))
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .toList();
        for (ProcessHandle orphan : orphans) {
            LOG.warn("a former test run was killed, ending its process {}", orphan.pid());
            orphan.destroyForcibly();
        }
        CompletableFuture.allOf(orphans.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }

    private static boolean belongsTo(Path directory, ProcessHandle process) {
        String command = process.info().commandLine().orElse("");
        return command.contains("=" + directory + "/") || command.contains("-D " + directory + "/");
    }
}
