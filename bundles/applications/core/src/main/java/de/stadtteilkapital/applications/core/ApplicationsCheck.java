package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ApplicationRegister;
import java.util.List;
import org.apache.felix.hc.annotation.HealthCheckService;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the applications for one that there is not, as another room would. */
@Component
@HealthCheckService(name = "applications", tags = "room")
public final class ApplicationsCheck implements HealthCheck {
    private final ApplicationRegister register;

    @Activate
    public ApplicationsCheck(@Reference ApplicationRegister register) {
        this.register = requireNonNull(register);
    }

    @Override
    public Result execute() {
        register.applications(List.of("none"));
        return new Result(Result.Status.OK, "answers");
    }
}
