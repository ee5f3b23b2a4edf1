package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.identity.Accounts;
import org.apache.felix.hc.annotation.HealthCheckService;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks for an account as every login does: without the directory nobody gets in. */
@Component
@HealthCheckService(name = "directory", tags = "room")
public final class DirectoryCheck implements HealthCheck {
    /** No account can have this name. */
    private static final String NOBODY = "-";

    private final Accounts accounts;

    @Activate
    public DirectoryCheck(@Reference Accounts accounts) {
        this.accounts = requireNonNull(accounts);
    }

    @Override
    public Result execute() {
        return accounts.caller(NOBODY).isEmpty()
                ? new Result(Result.Status.OK, "answers")
                : new Result(Result.Status.CRITICAL, "knows an account that can't be");
    }
}
