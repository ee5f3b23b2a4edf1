package de.stadtteilkapital.directory.core;

import de.stadtteilkapital.platform.api.identity.Accounts;
import de.stadtteilkapital.platform.api.modules.OwnService;
import org.apache.felix.hc.annotation.HealthCheckService;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Asks for an account as every login does: without the directory nobody gets in. */
@Component
@HealthCheckService(name = "directory", tags = "room")
public final class DirectoryCheck implements HealthCheck {
    /** No account can have this name. */
    private static final String NOBODY = "-";

    private final OwnService<Accounts> accounts;

    @Activate
    public DirectoryCheck(BundleContext context) {
        accounts = new OwnService<>(context, Accounts.class);
    }

    @Override
    public Result execute() {
        return accounts.call(own -> own.caller(NOBODY)).isEmpty()
                ? new Result(Result.Status.OK, "answers")
                : new Result(Result.Status.CRITICAL, "knows an account that can't be");
    }
}
