package de.stadtteilkapital.programme.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.programme.api.Land;
import de.stadtteilkapital.programme.api.NewDistrict;
import de.stadtteilkapital.programme.api.ParameterDefinition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A district's deadlines end by its Land's law, its place's and by what it has set. */
@OnBothDatabases
class DistrictHolidaysTest {
    private static final String HERE = "hier";

    private final ProgrammeHouse house;

    DistrictHolidaysTest(Database kind) {
        house = new ProgrammeHouse(kind, HERE).cleared();
        house.declare(
                ParameterDefinition.of(DistrictHolidays.PLACE, new Text("Ort.", "Place.")),
                ParameterDefinition.of(DistrictHolidays.EXCEPTIONS, new Text("Ausnahmen.", "Exceptions.")));
    }

    @ParameterizedTest
    @CsvSource({
        "Corpus Christi in North Rhine-Westphalia,  NW, , , 2026-06-04, 2026-06-05",
        "none that all Länder have,                 , , , 2026-06-04, 2026-06-04",
        "Ascension in all Länder,                   , , , 2026-05-14, 2026-05-15",
        "Friedensfest in Augsburg,                  BY, AUGSBURG, , 2025-08-08, 2025-08-11",
        "none in the rest of Bavaria,               BY, NONE, , 2025-08-08, 2025-08-08",
        "a day added by a law,                      NW, , +2026-06-05 FeiertG 2026 § 1, 2026-06-04, 2026-06-08",
        "a day taken away by a law,                 NW, , -2026-06-04 FeiertG 2026 § 2, 2026-06-04, 2026-06-04",
        "both,              NW, , -2026-06-04 FeiertG § 2 | +2026-06-05 FeiertG § 1, 2026-06-05, 2026-06-08",
        "no law takes a Sunday away,                NW, , -2026-11-08 FeiertG § 2, 2026-11-08, 2026-11-09",
    })
    void aDeadlineEnds(
            String what,
            @Nullable Land land,
            @Nullable String place,
            @Nullable String exceptions,
            LocalDate ends,
            LocalDate last) {
        house.districts.found(
                house.admin,
                new NewDistrict(HERE, "Hier", "Programm", Money.of("1.00"), "HI", SetUpDoors.OFFICE, land, null));
        set(DistrictHolidays.PLACE.key(), place);
        set(DistrictHolidays.EXCEPTIONS.key(), exceptions);
        assertThat(house.programme.deadline(HERE).moved(ends)).as(what).isEqualTo(last);
    }

    private void set(String key, @Nullable String value) {
        if (value != null) {
            house.programme.setParameter(house.admin, HERE, key, value);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "+2028-06-17 SonnFeiertG BE § 1, true",
        "+2028-06-17 SonnFeiertG BE § 1 | -2028-10-31 Änderungsgesetz, true",
        "+2028-06-17, false",
        "2028-06-17 SonnFeiertG BE § 1, false",
        "+2028-02-30 SonnFeiertG BE § 1, false",
        "+17.06.2028 SonnFeiertG BE § 1, false",
        "+2028-06-17 A | -2028-06-17 B, false",
        "+2028-06-17 A |, false",
    })
    void anExceptionIsADayWithItsLaw(String written, boolean taken) {
        assertThat(ParameterDefinition.of(DistrictHolidays.EXCEPTIONS, new Text("Ausnahmen.", "Exceptions."))
                        .takes(written))
                .isEqualTo(taken);
    }
}
