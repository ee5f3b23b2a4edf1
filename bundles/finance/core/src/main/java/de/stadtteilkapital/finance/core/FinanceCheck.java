package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.FinanceRegister;
import org.apache.felix.hc.annotation.HealthCheckService;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks finance for a budget that there is not, as reporting would. */
@Component
@HealthCheckService(name = "finance", tags = "room")
public final class FinanceCheck implements HealthCheck {
    private final FinanceRegister register;

    @Activate
    public FinanceCheck(@Reference FinanceRegister register) {
        this.register = requireNonNull(register);
    }

    @Override
    public Result execute() {
        register.budget("none", "none");
        return new Result(Result.Status.OK, "answers");
    }
}
