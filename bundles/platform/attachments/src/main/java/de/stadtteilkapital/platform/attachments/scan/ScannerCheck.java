package de.stadtteilkapital.platform.attachments.scan;

import static java.util.Objects.requireNonNull;

import org.apache.felix.hc.annotation.HealthCheckService;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Warns while attachments wait that nobody checks. */
@Component
@HealthCheckService(name = "attachments", tags = "room")
public final class ScannerCheck implements HealthCheck {
    private final Scanner scanner;

    @Activate
    public ScannerCheck(@Reference Scanner scanner) {
        this.scanner = requireNonNull(scanner);
    }

    @Override
    public Result execute() {
        boolean awaited = scanner.isAwaited();
        if (awaited && !scanner.isWanted()) {
            return new Result(Result.Status.WARN, "attachments wait for a scanner, and none is configured");
        }
        return scanner.trouble()
                .filter(words -> awaited && scanner.isWanted())
                .map(words -> new Result(Result.Status.WARN, "attachments wait for the scanner: " + words))
                .orElseGet(() -> new Result(Result.Status.OK, "answers"));
    }
}
