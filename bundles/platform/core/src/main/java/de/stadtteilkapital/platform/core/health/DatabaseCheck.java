package de.stadtteilkapital.platform.core.health;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.persistence.DatabaseTrouble;
import de.stadtteilkapital.platform.persistence.EventLogReader;
import java.util.Optional;
import org.apache.felix.hc.annotation.HealthCheckService;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the heads of the event log: the database answers and has its tables; and it has no trouble of its own. */
@Component
@HealthCheckService(name = "database", tags = Readiness.ROOM)
public final class DatabaseCheck implements HealthCheck {
    private final EventLogReader chronicle;
    private final DatabaseTrouble trouble;

    @Activate
    public DatabaseCheck(@Reference EventLogReader chronicle, @Reference DatabaseTrouble trouble) {
        this.chronicle = requireNonNull(chronicle);
        this.trouble = requireNonNull(trouble);
    }

    @Override
    public Result execute() {
        int chains = chronicle.heads().size();
        Optional<String> now = trouble.now();
        if (now.isPresent()) {
            return new Result(Result.Status.CRITICAL, now.get());
        }
        return trouble.damage()
                .map(damage -> new Result(Result.Status.WARN, damage))
                .orElseGet(() -> new Result(Result.Status.OK, chains + " chains"));
    }
}
