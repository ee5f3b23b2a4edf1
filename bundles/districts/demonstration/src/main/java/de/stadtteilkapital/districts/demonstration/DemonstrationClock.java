package de.stadtteilkapital.districts.demonstration;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the business clock and moves it ahead of the system's. */
@Component(service = DemonstrationClock.class)
public final class DemonstrationClock {
    /**
     * Where the clock stands.
     *
     * @param offset how far it is ahead: {@code P10D}
     */
    public record Standing(String offset, LocalDate today) {}

    private final StoredClockOffset stored;
    private final BusinessClock clock;
    private final EventLog events;

    @Activate
    public DemonstrationClock(
            @Reference StoredClockOffset stored, @Reference BusinessClock clock, @Reference EventLog events) {
        this.stored = requireNonNull(stored);
        this.clock = requireNonNull(clock);
        this.events = requireNonNull(events);
    }

    Standing standing() {
        return standing(stored.days());
    }

    /**
     * @throws Refusal 403 for all but an admin of the demonstration's district: the day is the same for every district, and
     *     only where there is nothing but a demonstration may it be moved; 409 where that would be backwards
     */
    Standing move(Caller me, NewOffset offset) {
        if (!me.hasIn(HammNorden.ID, Role.ADMIN)) {
            throw Refusal.forbidden(new Text(
                    "Die Uhr der Demonstration stellt nur die Verwaltung ihres Stadtteils.",
                    "The demonstration's clock is moved by an admin of its district alone."));
        }
        int days = offset.days();
        if (stored.moveTo(days)) {
            note(me, days);
        } else if (stored.daysNow() != days) {
            throw Refusal.conflict(new Text(
                            "Die Uhr geht schon um %s Tage vor und lässt sich nur weiter vorstellen.",
                            "The clock is %s days ahead already and can only be moved forwards.")
                    .with(stored.daysNow()));
        }
        return standing(days);
    }

    private void note(Caller me, int days) {
        events.append(
                me,
                new DomainEvent(
                        "demonstration.clockMoved",
                        "clock",
                        HammNorden.ID,
                        null,
                        Map.of("days", days),
                        Set.of(Audience.role(Role.ADMIN, HammNorden.ID))));
    }

    /** Not from the business clock: within the unit of work that moves it, that is still where it was. */
    private Standing standing(int days) {
        LocalDate today = LocalDate.ofInstant(Instant.now().plus(days, ChronoUnit.DAYS), clock.zone());
        return new Standing(Period.ofDays(days).toString(), today);
    }
}
