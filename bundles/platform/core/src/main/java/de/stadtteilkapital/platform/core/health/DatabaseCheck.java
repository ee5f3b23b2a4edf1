package de.stadtteilkapital.platform.core.health;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.persistence.EventChronicle;
import org.apache.felix.hc.annotation.HealthCheckService;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the heads of the event log: the database answers and has its tables. */
@Component
@HealthCheckService(name = "database", tags = Readiness.ROOM)
public final class DatabaseCheck implements HealthCheck {
    private final EventChronicle chronicle;

    @Activate
    public DatabaseCheck(@Reference EventChronicle chronicle) {
        this.chronicle = requireNonNull(chronicle);
    }

    @Override
    public Result execute() {
        return new Result(Result.Status.OK, chronicle.heads().size() + " chains");
    }
}
