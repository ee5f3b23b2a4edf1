package de.stadtteilkapital.platform.core.health;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.felix.hc.annotation.HealthCheckService;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;

/** Warns before the disk is full on which the embedded database lies, or the logs. */
@Component(configurationPid = "de.stadtteilkapital.health")
@HealthCheckService(name = "disk", tags = Readiness.ROOM)
public final class DiskCheck implements HealthCheck {
    private static final long MEGABYTE = 1L << 20;

    private final List<Path> folders;
    private volatile int leastFreeMegabytes;

    @Activate
    public DiskCheck(BundleContext context, Readiness.Config config) {
        this(
                Stream.of("stadtteilkapital.data", "karaf.data", "karaf.log")
                        .map(context::getProperty)
                        .filter(folder -> folder != null)
                        .map(Path::of)
                        .toList(),
                config.leastFreeMegabytes());
    }

    DiskCheck(List<Path> folders, int leastFreeMegabytes) {
        this.folders = List.copyOf(folders);
        this.leastFreeMegabytes = leastFreeMegabytes;
    }

    @Modified
    void modified(Readiness.Config config) {
        leastFreeMegabytes = config.leastFreeMegabytes();
    }

    @Override
    public Result execute() {
        for (Path folder : folders) {
            long free = freeMegabytes(folder);
            if (free < leastFreeMegabytes) {
                return new Result(
                        Result.Status.WARN,
                        free + " MB are free below " + folder + ", and " + leastFreeMegabytes + " should be");
            }
        }
        return new Result(Result.Status.OK, "room enough");
    }

    /** A folder that is not made yet will lie where its parent does. */
    private static long freeMegabytes(Path folder) {
        try {
            return Files.exists(folder)
                    ? Files.getFileStore(folder).getUsableSpace() / MEGABYTE
                    : freeMegabytes(folder.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
