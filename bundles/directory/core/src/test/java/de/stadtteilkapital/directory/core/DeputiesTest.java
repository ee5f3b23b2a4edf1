package de.stadtteilkapital.directory.core;

import static de.stadtteilkapital.directory.core.DirectoryHouse.HERE;
import static de.stadtteilkapital.directory.core.DirectoryHouse.NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.directory.api.NewAbsence;
import de.stadtteilkapital.directory.api.NewMandate;
import de.stadtteilkapital.directory.api.NewRoleAssignment;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is away learns whether anybody acts meanwhile. */
@OnBothDatabases
class DeputiesTest {
    private final DirectoryHouse house;

    DeputiesTest(Database kind) {
        house = new DirectoryHouse(kind);
    }

    @BeforeEach
    void clear() {
        house.clear();
    }

    /** The absence is from the 1st to the 10th of December; days of the mandate and of the role that rests on it. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-01,           , 2026-11-23,           , yes",
        "2026-12-10,           , 2026-12-10,           , yes",
        "2026-11-01, 2026-12-01, 2026-11-23,           , yes",
        "2026-11-01, 2026-11-30, 2026-11-23,           , no",
        "2026-12-11,           , 2026-12-11,           , no",
        "2026-11-01,           , 2026-12-11,           , no",
        "2026-11-01,           , 2026-11-23, 2026-11-30, no",
        "2026-11-01,           ,           ,           , no",
        "2026-11-01, 2026-12-02, 2026-12-05,           , no",
    })
    void whoActsIsNamed(LocalDate from, LocalDate to, LocalDate roleFrom, LocalDate roleTo, String acts) {
        Assignment place = Assignment.in(NORTH, Role.COORDINATOR);
        String away = house.open(NORTH, "ada", place);
        String deputy = house.open(NORTH, "bert");
        String mandate = house.mandates
                .grant(HERE, new NewMandate(NORTH, deputy, "DEPUTY_COORDINATOR", "Beschluss", from, to, away, null))
                .id();
        if (roleFrom != null) {
            house.register.give(HERE, deputy, new NewRoleAssignment(place, "Beschluss", roleFrom, roleTo, mandate));
        }
        String absence = house.absences
                .enter(HERE, new NewAbsence(NORTH, away, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 10)))
                .id();

        assertThat(house.absences.deputies(house.caller(away), List.of(absence)).getOrDefault(absence, List.of()))
                .isEqualTo("yes".equals(acts) ? List.of("Person bert") : List.of());
    }
}
