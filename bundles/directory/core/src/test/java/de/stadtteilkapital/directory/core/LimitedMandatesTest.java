package de.stadtteilkapital.directory.core;

import static de.stadtteilkapital.directory.core.DirectoryHouse.HERE;
import static de.stadtteilkapital.directory.core.DirectoryHouse.NORTH;
import static de.stadtteilkapital.directory.core.DirectoryHouse.SOUTH;
import static de.stadtteilkapital.directory.core.DirectoryHouse.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.directory.api.GivenMandate;
import de.stadtteilkapital.directory.api.NewAbsence;
import de.stadtteilkapital.directory.api.NewMandate;
import de.stadtteilkapital.directory.api.NewRoleAssignment;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.identity.Task;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** To what a mandate limits a role, and with what its holder signs. */
@OnBothDatabases
class LimitedMandatesTest {
    private final DirectoryHouse house;

    LimitedMandatesTest(Database kind) {
        house = new DirectoryHouse(kind);
    }

    @BeforeEach
    void clear() {
        house.clear();
    }

    @Test
    void itsTasksAreKeptAndTold() {
        String person = house.open(NORTH, "person");
        GivenMandate given = grant(person, "HEAD_OF_CONTACT_POINT", null, Task.READ_CASES, Task.ADVISE, Task.ADVISE);

        assertThat(house.mandates.mandate(HERE, given.id()).tasks()).containsExactly(Task.ADVISE, Task.READ_CASES);
        assertThat(lastEvent().facts()).containsEntry("tasks", "ADVISE READ_CASES");
        GivenMandate changed = house.mandates.change(HERE, given.id(), asked(person, "TASK", null, null));
        assertThat(changed.tasks()).isEmpty();
        assertThat(lastEvent().facts()).doesNotContainKey("tasks");
    }

    /** A whole role beside a limited one stays whole, and one in another district stays none here. */
    @Test
    void whatIsLimitedIsTheRoleThatRestsOnIt() {
        String person = house.open(NORTH, "person");
        give(person, Role.COORDINATOR, grant(person, "TASK", null, Task.ADVISE).id());
        assertThat(house.caller(person).roles())
                .containsExactly(Assignment.in(NORTH, Role.COORDINATOR).limitedTo(Set.of(Task.ADVISE)));
        assertThat(house.caller(person).has(Role.COORDINATOR)).isFalse();

        house.give(DirectoryHouse.ELSEWHERE, person, Assignment.in(SOUTH, Role.COORDINATOR));
        assertThat(house.caller(person).districts(Role.COORDINATOR)).containsExactly(SOUTH);
        house.give(HERE, person, Assignment.in(NORTH, Role.COORDINATOR));
        assertThat(house.caller(person).districts(Role.COORDINATOR)).containsExactlyInAnyOrder(NORTH, SOUTH);
    }

    @Test
    void onlyTheRoleWhoseTasksTheyAreRestsOnIt() {
        String person = house.open(NORTH, "person");
        String mandate = grant(person, "TASK", null, Task.ADVISE).id();

        for (Role role : new Role[] {Role.AUDITOR, Role.ADMIN, Role.FINANCE_OFFICER}) {
            assertThatThrownBy(() -> give(person, role, mandate)).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE);
                assertThat(refusal.detail().german()).contains("auf Aufgaben beschränkt");
            });
        }
        give(person, Role.COORDINATOR, mandate);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "phrases.csv", delimiter = ';', useHeadersInDisplayName = true, nullValues = "none")
    void aPersonSignsAsTheirMandatesSay(String kind, String typed, boolean deputy, boolean away, String signs) {
        String absent = house.open(NORTH, "vertreten", Assignment.in(NORTH, Role.AUDITOR));
        String person = house.open(NORTH, "person");
        house.mandates.grant(HERE, asked(person, kind, deputy ? absent : null, typed));
        if (away) {
            house.absences.enter(HERE, new NewAbsence(NORTH, absent, TODAY, TODAY));
        }

        assertThat(house.directory.phraseOf(NORTH, person).orElse(null)).isEqualTo(signs);
        assertThat(house.directory.phraseOf(SOUTH, person)).isEmpty();
        assertThat(house.directory.phraseOf(NORTH, absent)).isEmpty();
        house.clock.set(TODAY.plusDays(30));
        assertThat(house.directory.phraseOf(NORTH, person)).isEmpty();
    }

    @Test
    void ofSeveralTheDeputysGoesFirstAndTheirOwnNameBeforeAnOrder() {
        String absent = house.open(NORTH, "vertreten", Assignment.in(NORTH, Role.AUDITOR));
        String person = house.open(NORTH, "person");
        house.mandates.grant(HERE, asked(person, "HEAD_OF_CONTACT_POINT", null, null));
        house.mandates.grant(HERE, asked(person, "TASK", absent, null));
        assertThat(house.directory.phraseOf(NORTH, person)).contains("i. A.");
        house.mandates.grant(HERE, asked(person, "DISTRICT_COORDINATOR", null, null));
        assertThat(house.directory.phraseOf(NORTH, person)).isEmpty();
        house.absences.enter(HERE, new NewAbsence(NORTH, absent, TODAY, TODAY));
        assertThat(house.directory.phraseOf(NORTH, person)).contains("i. V.");
    }

    private GivenMandate grant(String holder, String role, String phrase, Task... tasks) {
        return house.mandates.grant(
                HERE,
                new NewMandate(
                        NORTH, holder, role, "Ratsbeschluss 3372/03", TODAY, null, null, phrase, List.of(tasks)));
    }

    private static NewMandate asked(String holder, String role, String substituteFor, String phrase) {
        return new NewMandate(
                NORTH, holder, role, "Ratsbeschluss 3372/03", TODAY, TODAY.plusDays(20), substituteFor, phrase);
    }

    private DomainEvent lastEvent() {
        List<DomainEvent> all = house.events.all();
        return all.get(all.size() - 1);
    }

    private void give(String person, Role role, String mandate) {
        house.register.give(
                HERE, person, new NewRoleAssignment(Assignment.in(NORTH, role), "Ratsbeschluss", TODAY, null, mandate));
    }
}
