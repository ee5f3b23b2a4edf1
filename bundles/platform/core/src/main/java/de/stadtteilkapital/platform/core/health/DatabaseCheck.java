package de.stadtteilkapital.platform.core.health;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.persistence.DatabaseRoles;
import de.stadtteilkapital.platform.persistence.DatabaseTrouble;
import de.stadtteilkapital.platform.persistence.EventLogReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.felix.hc.annotation.HealthCheckService;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the heads of the event log: the database answers and has its tables, it has no trouble of its own, and its roles are as the settings say. */
@Component
@HealthCheckService(name = "database", tags = Readiness.ROOM)
public final class DatabaseCheck implements HealthCheck {
    private final EventLogReader chronicle;
    private final DatabaseTrouble trouble;
    private final DatabaseRoles roles;

    @Activate
    public DatabaseCheck(
            @Reference EventLogReader chronicle, @Reference DatabaseTrouble trouble, @Reference DatabaseRoles roles) {
        this.chronicle = requireNonNull(chronicle);
        this.trouble = requireNonNull(trouble);
        this.roles = requireNonNull(roles);
    }

    @Override
    public Result execute() {
        int chains = chronicle.heads().size();
        Optional<String> now = trouble.now();
        if (now.isPresent()) {
            return new Result(Result.Status.CRITICAL, now.get());
        }
        List<String> warnings = new ArrayList<>(roles.complaints());
        trouble.damage().ifPresent(warnings::add);
        return warnings.isEmpty()
                ? new Result(Result.Status.OK, chains + " chains")
                : new Result(Result.Status.WARN, String.join("; ", warnings));
    }
}
