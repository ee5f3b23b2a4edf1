package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ApplicationParameters;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.core.persistence.Step;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/** Works out when a step is taken, and until when what follows it is to be done. */
final class Steps {
    private final OtherRooms rooms;
    private final BusinessClock clock;

    Steps(OtherRooms rooms, BusinessClock clock) {
        this.rooms = requireNonNull(rooms);
        this.clock = requireNonNull(clock);
    }

    Step draft(FundingRound round) {
        return new Step(ApplicationState.DRAFT, now(), round.submissionUntil());
    }

    Step to(ApplicationState state, String district) {
        return switch (state) {
            case SUBMITTED -> new Step(state, now(), term(district, ApplicationParameters.CHECK_TERM));
            case INCOMPLETE -> new Step(state, now(), term(district, ApplicationParameters.COMPLETION_TERM));
            default -> new Step(state, now(), null);
        };
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate term(String district, Parameter<Period> parameter) {
        return rooms.programme().call(p -> p.deadline(district).after(clock.today(), p.parameter(district, parameter)));
    }
}
