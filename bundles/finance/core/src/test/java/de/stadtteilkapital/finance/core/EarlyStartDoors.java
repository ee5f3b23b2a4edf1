package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.finance.api.EarlyStartService;
import de.stadtteilkapital.finance.api.NewEarlyStartPermit;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.doors.Doors;
import de.stadtteilkapital.platform.testing.doors.Things;
import de.stadtteilkapital.platform.testing.doors.Things.Thing;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The doors of permits to begin early. */
final class EarlyStartDoors {
    private EarlyStartDoors() {}

    static void open(Doors doors, MoneyHouse house) {
        Things resolved = Things.in(MoneyHouse.RESOLVED, house::resolved);
        Things permits = Things.in(List.of("permitted"), state -> permitted(house));
        doors.room(EarlyStartService.class, house.office.earlyStarts)
                .changes("permit", resolved, (s, me, t) -> s.permit(me, permit(house, t.id(), true)))
                .changes("permit: begun", resolved, (s, me, t) -> s.permit(me, permit(house, t.id(), null)))
                .reads("early start", permits, (s, me, t) -> s.permit(me, t.id()))
                .reads(
                        "early starts",
                        permits,
                        (s, me, t) ->
                                s.permits(me, PageRequest.of(Map.of("application", t.application()))).items().stream()
                                                .anyMatch(found -> found.id().equals(t.id()))
                                        ? "shown"
                                        : "hidden")
                .reads("early start letter", permits, (s, me, t) -> s.letter(me, t.id()));
    }

    private static Thing permitted(MoneyHouse house) {
        String application = house.resolved("resolved").id();
        Caller coordinator = Office.caller("koordination", Role.COORDINATOR);
        return new Thing(
                house.office
                        .earlyStarts
                        .permit(coordinator, permit(house, application, true))
                        .id(),
                application);
    }

    private static NewEarlyStartPermit permit(MoneyHouse house, String application, @Nullable Boolean notStarted) {
        return new NewEarlyStartPermit(application, house.office.today, "Die Ferien beginnen", notStarted);
    }
}
