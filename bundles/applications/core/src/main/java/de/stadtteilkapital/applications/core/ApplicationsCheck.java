package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.api.ApplicationRegister;
import de.stadtteilkapital.platform.api.modules.OwnService;
import java.util.List;
import org.apache.felix.hc.annotation.HealthCheckService;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Asks the applications for one that there is not, as another room would. */
@Component
@HealthCheckService(name = "applications", tags = "room")
public final class ApplicationsCheck implements HealthCheck {
    private final OwnService<ApplicationRegister> register;

    @Activate
    public ApplicationsCheck(BundleContext context) {
        register = new OwnService<>(context, ApplicationRegister.class);
    }

    @Override
    public Result execute() {
        register.call(own -> own.applications(List.of("none")));
        return new Result(Result.Status.OK, "answers");
    }
}
