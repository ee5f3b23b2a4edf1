package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.api.ApplicationAct;
import de.stadtteilkapital.applications.api.ApplicationService;
import de.stadtteilkapital.applications.api.NewStart;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.testing.doors.Doors;
import de.stadtteilkapital.platform.testing.doors.Things;
import java.time.LocalDate;

/** The doors of a new start. */
final class StartDoors {
    /** The day after the samples' start. */
    private static final LocalDate PASSED = LocalDate.of(2027, 1, 2);

    private StartDoors() {}

    static void open(Doors doors, House house, Stages stages) {
        Things all = stages.applications();
        doors.room(ApplicationService.class, house.applications)
                .changes("agreeStart", all, (s, me, t) -> s.agreeStart(me, t.id(), anew(PASSED)))
                .changes("agreeStart: after the planned one", all, (s, me, t) -> {
                    house.clock.set(PASSED);
                    return s.agreeStart(me, t.id(), anew(PASSED.plusDays(1)));
                })
                .changes("agreeStart: begun", all, (s, me, t) -> {
                    house.clock.set(PASSED);
                    return s.agreeStart(me, t.id(), new NewStart(PASSED.plusDays(1), null, null));
                })
                .changes("agreeStart: granted", all, (s, me, t) -> {
                    house.clock.set(PASSED);
                    house.newStart = Possibility.never(Text.same("granted"));
                    return s.agreeStart(me, t.id(), anew(PASSED.plusDays(1)));
                })
                .changes("agreeStart: nobody grants", all, (s, me, t) -> {
                    house.clock.set(PASSED);
                    house.startDeskIsAway = true;
                    return s.agreeStart(me, t.id(), anew(PASSED.plusDays(1)));
                })
                .reads("possible: AGREE_START, after the planned one", all, (s, me, t) -> {
                    house.clock.set(PASSED);
                    return DoorsTest.told(s.possible(me, t.id()), ApplicationAct.AGREE_START);
                });
    }

    private static NewStart anew(LocalDate start) {
        return new NewStart(start, null, true);
    }
}
