package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.finance.api.FinanceRegister;
import de.stadtteilkapital.platform.api.modules.OwnService;
import org.apache.felix.hc.annotation.HealthCheckService;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Asks finance for a budget that there is not, as reporting would. */
@Component
@HealthCheckService(name = "finance", tags = "room")
public final class FinanceCheck implements HealthCheck {
    private final OwnService<FinanceRegister> register;

    @Activate
    public FinanceCheck(BundleContext context) {
        register = new OwnService<>(context, FinanceRegister.class);
    }

    @Override
    public Result execute() {
        register.call(own -> own.budget("none", "none"));
        return new Result(Result.Status.OK, "answers");
    }
}
