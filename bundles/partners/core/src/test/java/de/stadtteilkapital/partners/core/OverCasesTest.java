package de.stadtteilkapital.partners.core;

import static de.stadtteilkapital.partners.core.PartnerHouse.HOME;
import static de.stadtteilkapital.partners.core.PartnerHouse.OFFICE;
import static de.stadtteilkapital.partners.core.PartnerHouse.OPINION;
import static de.stadtteilkapital.partners.core.PartnerHouse.TODAY;
import static de.stadtteilkapital.platform.testing.fakes.Callers.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.partners.api.OpinionKind;
import de.stadtteilkapital.partners.api.OpinionRequest;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests on cases that are over before the log has told so. */
@OnBothDatabases
class OverCasesTest {
    private static final Caller ASKED = office(HOME, OFFICE);

    private final PartnerHouse house;

    OverCasesTest(Database kind) {
        house = new PartnerHouse(kind);
    }

    @BeforeEach
    void clear() {
        house.database.clear();
    }

    private String request(ApplicationState state, OpinionKind kind) {
        String application = Ids.next();
        house.application(application, state);
        return house.request(application, kind, TODAY);
    }

    /** Accompaniment begins after approval and ends with closure; only a review ends with the decision. */
    @ParameterizedTest
    @CsvSource({
        "SPECIALIST_REVIEW,        may, may",
        "PRE_ASSESSED,             may, may",
        "SCHEDULED,                may, may",
        "DEFERRED,                 may, may",
        "WAITING_LIST,             may, may",
        "APPROVED,                 409, may",
        "APPROVED_WITH_CONDITIONS, 409, may",
        "REJECTED,                 409, 409",
        "INELIGIBLE,               409, 409",
        "LAPSED,                   409, 409",
        "WITHDRAWN,                409, 409"
    })
    void whatIsOfNoUseAnyMoreIsNotTakenThoughTheLogLags(ApplicationState state, String review, String accompaniment) {
        String ofReview = request(state, OpinionKind.REVIEW);
        String ofAccompaniment = request(state, OpinionKind.ACCOMPANIMENT);
        assertThat(told(ofReview)).isEqualTo(review);
        assertThat(told(ofAccompaniment)).isEqualTo(accompaniment);
        assertThat(given(ofReview)).isEqualTo(review);
        assertThat(given(ofAccompaniment)).isEqualTo(accompaniment);
    }

    private String told(String request) {
        return house.partners.possible(ASKED, request).isEmpty() ? "409" : "may";
    }

    private String given(String request) {
        try {
            house.partners.give(ASKED, request, OPINION);
            return "may";
        } catch (Refusal refusal) {
            return String.valueOf(refusal.kind().status());
        }
    }

    @Test
    void whoComesTooLateIsToldWhy() {
        assertThat(refusal(request(ApplicationState.APPROVED, OpinionKind.REVIEW)))
                .isEqualTo("Der Antrag ist bewilligt; eine Stellungnahme kann dazu nicht mehr abgegeben werden.");
        String ended = house.request("ENDED").id();
        assertThat(refusal(ended))
                .isEqualTo("Die Anfrage endete am 23.11.2026 ohne Stellungnahme; es kann keine mehr abgegeben werden.");
        String answered = house.request("ANSWERED").id();
        assertThat(refusal(answered))
                .isEqualTo("Die Anfrage ist beantwortet; die Stellungnahme kann nur noch gelesen werden.");
    }

    private String refusal(String request) {
        return catchThrowableOfType(Refusal.class, () -> house.partners.give(ASKED, request, OPINION))
                .detail()
                .german();
    }

    /** As rows are that were written while every request was thought to end with the decision. */
    @Test
    void anAccompanimentThatWasOnceTakenForEndedGoesOn() throws SQLException {
        String running = request(ApplicationState.APPROVED, OpinionKind.ACCOMPANIMENT);
        house.database.byHand("update partners_opinion_request set case_ended = true");
        assertThat(house.toGive.waiting(ASKED, 51))
                .singleElement()
                .satisfies(line -> assertThat(line.subject().id()).isEqualTo(running));
        assertThat(house.partners.request(ASKED, running).state()).isEqualTo(OpinionRequest.State.OPEN);
    }
}
