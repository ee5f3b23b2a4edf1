package de.stadtteilkapital.programme.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.programme.api.Parameter;
import de.stadtteilkapital.programme.api.ParameterDefinition;
import de.stadtteilkapital.programme.api.ParameterKinds;
import de.stadtteilkapital.programme.core.chapters.ParameterChapter;
import de.stadtteilkapital.programme.core.chapters.ParameterChapter.WrittenParameter;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file says of parameters that are to come; today is 2026-11-23, 5 holds, and from 2027-03-01 on 7. */
@OnBothDatabases
class ParameterChapterTest {
    private static final String HERE = "chapter-70021";
    private static final String KEY = "committee.quorumLeast";

    private final ProgrammeHouse house;
    private final ParameterChapter chapter;

    ParameterChapterTest(Database kind) {
        house = new ProgrammeHouse(kind, HERE).cleared();
        new ProgrammeActs(house).isThere();
        house.declare(ParameterDefinition.of(
                new Parameter<>(KEY, 3, ParameterKinds.wholeNumber(1, 999), "VwVfG § 90"),
                new Text("Mindestens anwesend.", "Present at least.")));
        chapter = new ParameterChapter(house.parameters, house.clock);
        chapter.add(house.admin, HERE, new WrittenParameter(KEY, "5", null));
        chapter.add(house.admin, HERE, new WrittenParameter(KEY, "7", LocalDate.of(2027, 3, 1)));
    }

    /** Written by hand. */
    @ParameterizedTest
    @CsvSource({
        "5, 2027-01-01, true",
        "6, 2027-01-01, false",
        "7, 2027-01-01, false",
        "7, 2027-04-01, true",
        "5, 2027-04-01, false",
        "5, , false",
        "5, 2026-11-01, false"
    })
    void whatHoldsThenAnywayIsNothingNew(String value, LocalDate from, boolean nothing) {
        WrittenParameter entry = new WrittenParameter(KEY, value, from);
        assertThat(chapter.isOver(house.admin, HERE, entry)).isEqualTo(nothing);
    }

    /** A valid number of the table of the German banks' association, with blanks as people write it. */
    @Test
    void anAccountWithBlanksIsTheOneThatIsKept() {
        house.declare(ParameterDefinition.of(
                new Parameter<>("programme.account", "", ParameterKinds.iban(), "SEPA-Regelwerk"),
                new Text("Das Konto.", "The account.")));
        WrittenParameter written = new WrittenParameter("programme.account", "DE89 3704 0044 0532 0130 00", null);
        chapter.add(house.admin, HERE, chapter.settled(house.admin, HERE, written));
        assertThat(chapter.settled(house.admin, HERE, written)).isIn(chapter.entries(house.admin, HERE));
        WrittenParameter later =
                new WrittenParameter(written.key(), "DE89 3704 0044 0532 0130 00", LocalDate.of(2027, 1, 1));
        assertThat(chapter.isOver(house.admin, HERE, chapter.settled(house.admin, HERE, later)))
                .isTrue();
    }
}
