package de.stadtteilkapital.directory.core;

import static de.stadtteilkapital.directory.core.DirectoryHouse.HERE;
import static de.stadtteilkapital.directory.core.DirectoryHouse.NORTH;
import static de.stadtteilkapital.directory.core.DirectoryHouse.SOUTH;
import static de.stadtteilkapital.directory.core.DirectoryHouse.TODAY;
import static de.stadtteilkapital.directory.core.DirectoryHouse.refused;
import static de.stadtteilkapital.directory.core.PeopleOfFileTest.role;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.directory.api.MandateEnd;
import de.stadtteilkapital.directory.api.NewMandate;
import de.stadtteilkapital.directory.api.NewRoleAssignment;
import de.stadtteilkapital.directory.core.MandateChapter.WrittenMandate;
import de.stadtteilkapital.directory.core.PeopleChapter.WrittenPerson;
import de.stadtteilkapital.directory.core.RoleChapter.WrittenRole;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a file does not bring back, who may not take it, and what in it is the same. */
@OnBothDatabases
class FilesOfPeopleTest {
    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 4, 1);

    private final DirectoryHouse house;
    private final PeopleChapter people;
    private final MandateChapter mandates;
    private final RoleChapter roles;
    private Caller coordinator;

    FilesOfPeopleTest(Database kind) {
        house = new DirectoryHouse(kind);
        people = new PeopleChapter(house.register, house.clock);
        mandates = new MandateChapter(house.mandates, house.register, house.clock);
        roles = new RoleChapter(house.register, house.mandates, house.clock);
    }

    @BeforeEach
    void office() {
        house.clear();
        coordinator = house.caller(house.open(NORTH, "koordination", Assignment.in(NORTH, Role.COORDINATOR)));
    }

    private static WrittenMandate mandate(String holder) {
        return new WrittenMandate(
                holder, "DEPUTY_COORDINATOR", "Ratsbeschluss 3372/03", LAST_YEAR, null, null, "i. V.", List.of());
    }

    /** Whoever holds the console has no account, and could get in by another's unseen. */
    @Test
    void theConsoleGivesNoRoleOfTheOffice() {
        Caller console = new Caller("console", "console", List.of(Assignment.in(NORTH, Role.COORDINATOR)), Set.of());
        people.add(console, NORTH, new WrittenPerson("ada", "Ada Amt", null));
        refused(() -> roles.add(console, NORTH, role("ada", "financeOfficer", null, null)), Refusal.Kind.FORBIDDEN);
        roles.add(console, NORTH, role("ada", "bodyMember", null, "komitee"));
    }

    /** A file of last month names what was taken, ended and closed since. */
    @Test
    void whatIsOverDoesNotComeBack() {
        String ada = house.open(NORTH, "ada", Assignment.in(NORTH, Role.AUDITOR));
        String gone = house.open(NORTH, "fort");
        house.open(NORTH, "traeger", Assignment.sponsor(NORTH, List.of()));
        WrittenMandate deputy = mandate("ada");
        mandates.add(coordinator, NORTH, deputy);
        WrittenRole auditor = role("ada", "auditor", null, null);
        assertThat(roles.isOver(coordinator, NORTH, auditor)).isFalse();
        assertThat(mandates.isOver(coordinator, NORTH, deputy)).isFalse();

        house.register.take(
                HERE, ada, house.register.account(HERE, ada).roles().get(0).id());
        String id = house.mandates
                .mandates(HERE, PageRequest.of(Map.of("district", NORTH)))
                .items()
                .get(0)
                .id();
        house.mandates.end(HERE, id, new MandateEnd(TODAY, "Wechsel"));
        house.register.close(HERE, gone, false);
        house.clock.set(TODAY.plusDays(1));

        assertThat(roles.isOver(coordinator, NORTH, auditor)).isTrue();
        // one that rests on a mandate is another
        assertThat(roles.isOver(
                        coordinator,
                        NORTH,
                        new WrittenRole(
                                "ada",
                                "auditor",
                                null,
                                null,
                                "Ratsbeschluss 3372/03",
                                TODAY,
                                null,
                                "DEPUTY_COORDINATOR",
                                LAST_YEAR)))
                .isFalse();
        assertThat(mandates.isOver(coordinator, NORTH, deputy)).isTrue();
        for (String there : List.of("fort", "traeger", "ADA")) {
            assertThat(people.isOver(coordinator, NORTH, new WrittenPerson(there, "Wer", null)))
                    .as(there)
                    .isTrue();
        }
        assertThat(people.isOver(coordinator, NORTH, new WrittenPerson("neu", "Wer", null)))
                .isFalse();
    }

    @Test
    void aLoginIsTheSameHoweverItIsWritten() {
        house.open(NORTH, "ada", Assignment.member(NORTH, "komitee"));
        assertThat(people.settled(coordinator, NORTH, new WrittenPerson("Ada", "Person ada", null)))
                .isEqualTo(new WrittenPerson("ada", "Person ada", null));
        assertThat(roles.entries(coordinator, NORTH))
                .contains(roles.settled(coordinator, NORTH, role("ADA", "bodyMember", null, "komitee")));
    }

    /** Of a mandate whose people are not all in the file neither it nor what rests on it is written. */
    @Test
    void nothingIsWrittenThatCouldNotBeReadElsewhere() {
        String ada = house.open(NORTH, "ada");
        String guest = house.open(SOUTH, "gast", Assignment.in(NORTH, Role.AUDITOR));
        String id = house.mandates
                .grant(HERE, new NewMandate(NORTH, ada, "TASK", "Ratsbeschluss", LAST_YEAR, null, guest, null))
                .id();
        house.register.give(
                HERE, ada, new NewRoleAssignment(Assignment.in(NORTH, Role.AUDITOR), "Ratsbeschluss", TODAY, null, id));
        assertThat(mandates.entries(coordinator, NORTH)).isEmpty();
        assertThat(roles.entries(coordinator, NORTH))
                .extracting(WrittenRole::login)
                .doesNotContain("ada");
    }

    @Test
    void ofTwoRolesThatAreAlikeTheOneStandsThatLasts() {
        String ada = house.open(NORTH, "ada");
        Assignment place = Assignment.in(NORTH, Role.AUDITOR);
        for (LocalDate to : new LocalDate[] {TODAY.plusDays(9), null, TODAY.plusDays(30)}) {
            house.register.give(HERE, ada, new NewRoleAssignment(place, "Ratsbeschluss", TODAY, to));
        }
        assertThat(roles.entries(coordinator, NORTH))
                .filteredOn(one -> one.login().equals("ada"))
                .extracting(WrittenRole::to)
                .containsOnlyNulls()
                .hasSize(1);
    }
}
