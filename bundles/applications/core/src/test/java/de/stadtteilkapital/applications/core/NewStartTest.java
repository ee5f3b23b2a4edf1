package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtteilkapital.applications.api.AgreedStart;
import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.NewStart;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.work.Waiting;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Planned from 01.01.2027 to 30.06.2027, in a round until 31.10.2027; nothing is granted yet. */
@OnBothDatabases
class NewStartTest {
    private final House house;
    private Stages stages;
    private String id;

    NewStartTest(Database kind) {
        house = new House(kind);
    }

    @BeforeEach
    void approved() {
        house.clear();
        stages = new Stages(house);
        id = stages.inState(ApplicationState.APPROVED);
    }

    @Test
    void aNewStartIsAfterTodayAndInsideTheRound() {
        String[] lines = {
            // today      | start      | end        | what comes of it
            "2027-01-02 | 2027-01-03 | -          | 2027-01-03 to 2027-06-30",
            "2027-02-15 | 2027-03-01 | 2027-08-31 | 2027-03-01 to 2027-08-31",
            "2027-02-15 | 2027-03-01 | 2027-10-31 | 2027-03-01 to 2027-10-31",
            "2027-02-15 | 2027-03-01 | 2027-03-01 | 2027-03-01 to 2027-03-01",
            "2027-01-02 | 2027-01-02 | -          | /start applications.newStartToCome",
            "2027-02-15 | 2027-02-14 | -          | /start applications.newStartToCome",
            "2027-02-15 | 2027-03-01 | 2027-11-01 | /end applications.newStartInsideRound",
            "2027-02-15 | 2027-11-02 | 2027-11-03 | /end applications.newStartInsideRound",
            "2027-02-15 | 2027-07-01 | -          | /end applications.newStartInsideRound",
            "2027-01-01 | 2027-02-01 | -          | conflict",
            "2026-12-24 | 2027-02-01 | -          | conflict",
        };
        for (String line : lines) {
            String[] cells = line.split("\\s*\\|\\s*");
            assertThat(outcome(LocalDate.parse(cells[0]), LocalDate.parse(cells[1]), day(cells[2])))
                    .as(line)
                    .isEqualTo(cells[3]);
        }
    }

    private static LocalDate day(String cell) {
        return cell.equals("-") ? null : LocalDate.parse(cell);
    }

    private String outcome(LocalDate today, LocalDate start, LocalDate end) {
        approved();
        house.clock.set(today);
        try {
            Application agreed = house.applications.agreeStart(stages.applicant, id, new NewStart(start, end, true));
            return agreed.start() + " to " + agreed.end();
        } catch (Refusal refusal) {
            assertThat(house.applications.application(stages.applicant, id).newStart())
                    .isNull();
            return refusal.kind() == Refusal.Kind.CONFLICT
                    ? "conflict"
                    : refusal.objections().get(0).pointer() + " "
                            + refusal.objections().get(0).rule();
        }
    }

    @Test
    void whatWasHandedInStaysBesideIt() {
        house.clock.set(LocalDate.of(2027, 2, 15));
        house.applications.agreeStart(
                stages.applicant, id, new NewStart(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 8, 31), true));

        Application agreed = house.applications.application(stages.applicant, id);
        assertThat(agreed.proposal().start()).isEqualTo("2027-01-01");
        assertThat(agreed.proposal().end()).isEqualTo("2027-06-30");
        assertThat(agreed.newStart())
                .isEqualTo(new AgreedStart(
                        LocalDate.of(2027, 3, 1),
                        LocalDate.of(2027, 8, 31),
                        agreed.newStart().agreedAt()));
        assertThat(agreed.newStart().agreedAt()).isAfterOrEqualTo(Instant.parse("2027-02-14T23:00:00Z"));
        assertThat(house.register.application(id).start()).isEqualTo("2027-03-01");
        DomainEvent told = house.noted.all().get(house.noted.all().size() - 1);
        assertThat(told.type()).isEqualTo("applications.newStartAgreed");
        assertThat(told.facts())
                .containsEntry("start", LocalDate.of(2027, 3, 1))
                .containsEntry("end", LocalDate.of(2027, 8, 31));
    }

    @Test
    void itWaitsForItsSponsorFromTheDayAfterThePlannedStartUntilItIsAgreedOrGranted() {
        StartsToAgree work = new StartsToAgree(house.database.store(), house.rooms, house.clock);
        house.clock.set(LocalDate.of(2027, 1, 1));
        assertThat(work.waiting(stages.applicant, 9)).isEmpty();
        house.clock.set(LocalDate.of(2027, 1, 2));
        assertThat(work.waiting(stages.applicant, 9))
                .extracting(Waiting::application)
                .containsExactly(id);
        assertThat(work.waiting(House.OFFICE, 9)).isEmpty();
        house.newStart = Possibility.never(Text.same("granted"));
        assertThat(work.waiting(stages.applicant, 9)).isEmpty();
        house.newStart = Possibility.now();
        house.applications.agreeStart(stages.applicant, id, new NewStart(LocalDate.of(2027, 1, 10), null, true));
        assertThat(work.waiting(stages.applicant, 9)).isEmpty();
        house.clock.set(LocalDate.of(2027, 1, 11));
        assertThat(work.waiting(stages.applicant, 9)).hasSize(1);
    }

    @Test
    void whatPassesOnceMoreIsAgreedOnceMore() {
        house.clock.set(LocalDate.of(2027, 1, 2));
        house.applications.agreeStart(stages.applicant, id, new NewStart(LocalDate.of(2027, 1, 10), null, true));
        house.clock.set(LocalDate.of(2027, 1, 11));
        assertThat(house.applications
                        .agreeStart(stages.applicant, id, new NewStart(LocalDate.of(2027, 2, 1), null, true))
                        .start())
                .isEqualTo("2027-02-01");
    }

    @Test
    void theDatabaseRefusesItBeforeTheApproval() {
        String scheduled = stages.inState(ApplicationState.SCHEDULED);
        SQLException refused = catchThrowableOfType(
                SQLException.class,
                () -> house.database.byHand(
                        "update applications_application set new_start = '2027-03-01' where id = '" + scheduled + "'"));
        assertThat((Throwable) refused).isNotNull();
    }
}
