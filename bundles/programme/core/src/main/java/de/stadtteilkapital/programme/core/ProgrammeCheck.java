package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.programme.api.ProgrammeService;
import org.apache.felix.hc.annotation.HealthCheckService;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the programme for a round, as a caller would. */
@Component
@HealthCheckService(name = "programme", tags = "room")
public final class ProgrammeCheck implements HealthCheck {
    private final ProgrammeService programme;

    @Activate
    public ProgrammeCheck(@Reference ProgrammeService programme) {
        this.programme = requireNonNull(programme);
    }

    @Override
    public Result execute() {
        programme.rounds(PageRequest.first());
        return new Result(Result.Status.OK, "answers");
    }
}
