package de.stadtteilkapital.finance.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.AgreedStart;
import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.finance.api.EarlyStartPermit;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.NewEarlyStartPermit;
import de.stadtteilkapital.finance.api.NewGrant;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import de.stadtteilkapital.platform.testing.fakes.Spoilt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A project from 1 March to 1 July 2027, in a round that ends on 31 October 2027. */
@OnBothDatabases
class EarlyStartTest {
    private static final Caller COORDINATOR = Office.caller("koordination", Role.COORDINATOR);

    private final Office office;

    EarlyStartTest(Database kind) {
        office = new Office(RoomDatabase.on(kind));
        office.neighbours.plannedStart = () -> LocalDate.of(2027, 3, 1);
    }

    @Test
    void nothingIsGrantedForWhatMayHaveBegun() {
        String[] lines = {
            // permit on, from     | new start  | issued on  | what is granted from, or what objects
            "-          | -          | -          | 2027-02-20 | 2027-03-01",
            "-          | -          | -          | 2027-03-01 | 2027-03-01",
            "-          | -          | -          | 2027-03-02 | finance.startPassed",
            "2027-02-20 | 2027-03-01 | -          | 2027-03-15 | 2027-03-01",
            "2027-02-20 | 2027-02-22 | -          | 2027-03-15 | 2027-02-22",
            "2027-02-20 | 2027-02-22 | -          | 2027-02-25 | 2027-02-22",
            "2027-02-20 | 2027-03-10 | -          | 2027-03-15 | 2027-03-10",
            "2027-02-20 | 2027-03-10 | -          | 2027-02-25 | 2027-03-01",
            "2027-03-01 | 2027-03-01 | -          | 2027-03-02 | 2027-03-01",
            "-          | -          | 2027-04-01 | 2027-03-20 | 2027-04-01",
            "-          | -          | 2027-04-01 | 2027-04-01 | 2027-04-01",
            "-          | -          | 2027-04-01 | 2027-04-02 | finance.startPassed",
            "-          | -          | -          | 2027-07-02 | finance.grantPeriodOver",
        };
        for (String line : lines) {
            String[] cells = line.split("\\s*\\|\\s*");
            assertThat(outcome(cells)).as(line).isEqualTo(cells[4]);
        }
    }

    private String outcome(String[] cells) {
        String application = application();
        if (!cells[0].equals("-")) {
            office.today = LocalDate.parse(cells[0]);
            office.earlyStarts.permit(COORDINATOR, wanted(application, LocalDate.parse(cells[1])));
        }
        if (!cells[2].equals("-")) {
            newStart(application, LocalDate.parse(cells[2]));
        }
        office.today = LocalDate.parse(cells[3]);
        return told(() ->
                office.grants.issue(Office.FINANCE, new NewGrant(application)).start());
    }

    private static String told(Supplier<Object> act) {
        try {
            return act.get().toString();
        } catch (Refusal refusal) {
            return refusal.kind() == Refusal.Kind.CONFLICT
                    ? "conflict"
                    : refusal.objections().get(0).rule();
        }
    }

    private String application() {
        office.today = LocalDate.of(2027, 1, 15);
        String application = office.neighbours.approved("sponsor", "500.00");
        office.commit(application, "500.00");
        return application;
    }

    /** What the sponsor has agreed to in the room beside. */
    private void newStart(String application, LocalDate start) {
        Application planned = office.neighbours.applications.get(application);
        office.neighbours.applications.put(
                application, Spoilt.with(planned, "newStart", new AgreedStart(start, planned.end(), Instant.EPOCH)));
    }

    private static NewEarlyStartPermit wanted(String application, LocalDate from) {
        return new NewEarlyStartPermit(application, from, "Die Ferien beginnen", true);
    }

    @Test
    void aStartIsPermittedBeforeItAndNeverBackwards() {
        String[] lines = {
            // permit on | from       | what comes of it
            "2027-02-20 | 2027-02-20 | 2027-02-20",
            "2027-02-20 | 2027-02-19 | finance.earlyStartToCome",
            "2027-02-20 | 2027-07-01 | 2027-07-01",
            "2027-02-20 | 2027-07-02 | finance.earlyStartToCome",
            "2027-03-01 | 2027-03-01 | 2027-03-01",
            "2027-03-02 | 2027-03-02 | conflict",
        };
        for (String line : lines) {
            String[] cells = line.split("\\s*\\|\\s*");
            String application = application();
            office.today = LocalDate.parse(cells[0]);
            assertThat(told(() -> office.earlyStarts
                            .permit(COORDINATOR, wanted(application, LocalDate.parse(cells[1])))
                            .from()))
                    .as(line)
                    .isEqualTo(cells[2]);
        }
    }

    @Test
    void itIsPermittedOnceAndTheStartMovesNoMore() {
        String application = application();
        assertThat(office.earlyStarts.newStart(application).isNow()).isTrue();
        office.earlyStarts.permit(COORDINATOR, wanted(application, LocalDate.of(2027, 2, 1)));
        assertThat(told(() -> office.earlyStarts.permit(COORDINATOR, wanted(application, LocalDate.of(2027, 2, 2)))))
                .isEqualTo("conflict");
        assertThat(office.earlyStarts.newStart(application).isNow()).isFalse();
        assertThat(office.earlyStarts.settled(List.of(application, application())))
                .containsExactly(application);
    }

    @Test
    void whatIsGrantedMovesNoMore() {
        String application = application();
        Grant grant = office.grants.issue(Office.FINANCE, new NewGrant(application));
        assertThat(grant.start()).isEqualTo("2027-03-01");
        assertThat(office.earlyStarts.newStart(application).isNow()).isFalse();
        assertThat(office.earlyStarts.settled(List.of(application, application())))
                .containsExactly(application);
    }

    @Test
    void theLetterNamesWhoPermittedItAndNoMoreThanWasPermitted() {
        String application = application();
        EarlyStartPermit permit = office.earlyStarts.permit(COORDINATOR, wanted(application, LocalDate.of(2027, 2, 1)));
        office.earlyStarts.letter(Office.SPONSOR, permit.id());
        assertThat(office.neighbours.letter.contact()).isEqualTo(COORDINATOR.name());
        assertThat(office.neighbours.letter.date()).isEqualTo("2027-01-15");
        assertThat(office.neighbours.letter.addressee())
                .containsExactly("Bürgerverein Hamm-Norden e. V.", "Sorauer Straße 14", "59065 Hamm");
        assertThat(office.neighbours.printed.get("permit")).isEqualTo(permit);
    }
}
