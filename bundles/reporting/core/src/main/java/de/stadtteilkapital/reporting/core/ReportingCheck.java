package de.stadtteilkapital.reporting.core;

import de.stadtteilkapital.finance.api.ResultsDesk;
import de.stadtteilkapital.platform.api.modules.OwnService;
import org.apache.felix.hc.annotation.HealthCheckService;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Asks reporting for results that there are not, as finance would. */
@Component
@HealthCheckService(name = "reporting", tags = "room")
public final class ReportingCheck implements HealthCheck {
    private final OwnService<ResultsDesk> register;

    @Activate
    public ReportingCheck(BundleContext context) {
        register = new OwnService<>(context, ResultsDesk.class);
    }

    @Override
    public Result execute() {
        register.call(own -> own.reported("none"));
        return new Result(Result.Status.OK, "answers");
    }
}
