package de.stadtteilkapital.itests.benchmark;

import de.stadtteilkapital.platform.testing.Karaf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a runtime takes of the machine's memory, as Linux counts it. */
final class Memory {
    private static final double KILOBYTES = 1024;

    private Memory() {}

    /** In megabytes. */
    static double resident(Karaf karaf) throws IOException {
        Path status = Path.of("/proc", Long.toString(karaf.process().pid()), "status");
        String line = Files.readAllLines(status).stream()
                .filter(l -> l.startsWith("VmRSS"))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(line.replaceAll("\\D", "")) / KILOBYTES;
    }
}
