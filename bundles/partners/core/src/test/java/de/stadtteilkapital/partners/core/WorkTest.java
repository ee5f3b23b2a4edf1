package de.stadtteilkapital.partners.core;

import static de.stadtteilkapital.partners.core.PartnerHouse.ELSEWHERE;
import static de.stadtteilkapital.partners.core.PartnerHouse.HOME;
import static de.stadtteilkapital.partners.core.PartnerHouse.OFFICE;
import static de.stadtteilkapital.partners.core.PartnerHouse.TODAY;
import static de.stadtteilkapital.platform.testing.fakes.Callers.barred;
import static de.stadtteilkapital.platform.testing.fakes.Callers.in;
import static de.stadtteilkapital.platform.testing.fakes.Callers.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.partners.api.OpinionKind;
import de.stadtteilkapital.partners.api.OpinionRequest;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.work.Waiting;
import de.stadtteilkapital.platform.api.work.Work;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.doors.Things.Thing;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What this room says needs whom. */
@OnBothDatabases
class WorkTest {
    private static final Caller ASKED = office(HOME, OFFICE);
    private static final Caller COORDINATOR = in(HOME, Role.COORDINATOR);

    private final PartnerHouse house;

    WorkTest(Database kind) {
        house = new PartnerHouse(kind);
    }

    @BeforeEach
    void clear() {
        house.database.clear();
    }

    private Thing asked(int daysAgo, boolean blocking, String state) {
        Thing request = house.request(TODAY.minusDays(daysAgo), blocking, state);
        house.application(request.application(), ApplicationState.SPECIALIST_REVIEW);
        return request;
    }

    private static List<String> ids(Work work, Caller me) {
        return work.waiting(me, 51).stream()
                .map(waiting -> waiting.subject().id())
                .toList();
    }

    @Test
    void anOfficeIsToldWhatItHasToAnswerFirstWhatIsDueFirstAndWhatACaseWaitsFor() {
        String later = asked(0, true, "OPEN").id();
        String whenever = asked(3, false, "OPEN").id();
        String waitedFor = asked(3, true, "OPEN").id();
        asked(5, true, "ANSWERED");
        assertThat(ids(house.toGive, ASKED)).containsExactly(waitedFor, whenever, later);
    }

    @Test
    void aLineSaysWhatTheCaseIsCalledSinceWhenItWaitsAndUntilWhen() {
        Thing request = asked(2, true, "OPEN");
        Waiting line = house.toGive.waiting(ASKED, 1).get(0);
        assertThat(line.subject().kind()).isEqualTo("partners.opinionRequest");
        assertThat(line.application()).isEqualTo(request.application());
        assertThat(line.title()).isEqualTo("Projekt " + request.application());
        assertThat(line.whose()).isEqualTo("Verein");
        assertThat(line.since()).isEqualTo(Instant.parse("2026-11-20T23:00:00Z"));
        assertThat(line.due()).isEqualTo("2026-12-05");
    }

    @Test
    void theCoordinationIsToldWhatIsOverdue() {
        String late = asked(15, false, "OPEN").id();
        asked(14, true, "OPEN");
        asked(15, true, "ANSWERED");
        assertThat(ids(house.overdue, COORDINATOR)).containsExactly(late);
    }

    /** A review ends with the decision, an accompaniment with the project, or where there will be none (law: section 9a). */
    @ParameterizedTest
    @CsvSource({
        "applications.decided, decision, APPROVED,                 false, true",
        "applications.decided, decision, APPROVED_WITH_CONDITIONS, false, true",
        "applications.decided, decision, REJECTED,                 false, false",
        "applications.decided, decision, DEFERRED,                 true,  true",
        "applications.checked, result,   INELIGIBLE,               false, false",
        "applications.checked, result,   INCOMPLETE,               true,  true",
        "finance.grantClosed,  paid,     100.00,                   false, false"
    })
    void requestsEndWithTheirCases(String type, String fact, String became, boolean reviewed, boolean accompanied) {
        String application = Ids.next();
        house.application(application, ApplicationState.SPECIALIST_REVIEW);
        String review = house.request(application, OpinionKind.REVIEW, TODAY.minusDays(20));
        String accompaniment = house.request(application, OpinionKind.ACCOMPANIMENT, TODAY.minusDays(15));
        List<String> waiting = new ArrayList<>();
        if (reviewed) {
            waiting.add(review);
        }
        if (accompanied) {
            waiting.add(accompaniment);
        }

        happens(type, application, fact, became);

        assertThat(ids(house.toGive, ASKED)).isEqualTo(waiting);
        assertThat(ids(house.overdue, COORDINATOR)).isEqualTo(waiting);
        assertThat(listed("OPEN")).containsExactlyInAnyOrderElementsOf(waiting);
        assertThat(listed("ENDED")).hasSize(2 - waiting.size());
    }

    /** It is known of it as long as it is kept; told again, nothing changes. */
    @Test
    void whatWasOverdueAtItsEndStaysTold() {
        Thing late = asked(15, true, "OPEN");
        Thing inTime = asked(14, true, "OPEN");
        happens("applications.decided", late.application(), "decision", "APPROVED");
        happens("applications.decided", inTime.application(), "decision", "APPROVED");
        happens("applications.decided", late.application(), "decision", "REJECTED");

        OpinionRequest ended = house.partners.request(COORDINATOR, late.id());
        assertThat(ended.state()).isEqualTo(OpinionRequest.State.ENDED);
        assertThat(ended.endedOn()).isEqualTo(TODAY);
        assertThat(ended.overdue()).isTrue();
        assertThat(house.partners.request(COORDINATOR, inTime.id()).overdue()).isFalse();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> house.partners.give(ASKED, late.id(), PartnerHouse.OPINION))
                .matches(refusal -> refusal.kind() == Refusal.Kind.CONFLICT);
    }

    private List<String> listed(String state) {
        return house.partners.requests(COORDINATOR, PageRequest.of(Map.of("state", state))).items().stream()
                .map(OpinionRequest::id)
                .toList();
    }

    private void happens(String type, String application, String fact, String became) {
        house.database
                .transactions()
                .run(() -> house.ended.handle(new LoggedEvent(
                        "id",
                        HOME,
                        1,
                        type,
                        application,
                        application,
                        "somebody",
                        TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC),
                        Map.of(fact, became))));
    }

    @Test
    void nobodyIsToldOfWhatIsNotTheirsOrBarredFromThem() {
        String application = asked(15, true, "OPEN").application();
        assertThat(ids(house.toGive, office(HOME, "stadtplanung"))).isEmpty();
        assertThat(ids(house.toGive, office(ELSEWHERE, OFFICE))).isEmpty();
        assertThat(ids(house.toGive, COORDINATOR)).isEmpty();
        assertThat(ids(house.toGive, barred(ASKED, application))).isEmpty();
        assertThat(ids(house.overdue, in(ELSEWHERE, Role.COORDINATOR))).isEmpty();
        assertThat(ids(house.overdue, ASKED)).isEmpty();
        assertThat(ids(house.overdue, barred(COORDINATOR, application))).isEmpty();
    }

    @Test
    void oneStatementReadsHoweverManyWait() {
        for (int i = 0; i < 7; i++) {
            asked(15, true, "OPEN");
        }
        assertThat(house.database.statements(() -> ids(house.toGive, ASKED))).isEqualTo(1);
        assertThat(house.database.statements(() -> ids(house.overdue, COORDINATOR)))
                .isEqualTo(1);
    }
}
