package de.stadtteilkapital.partners.core;

import static de.stadtteilkapital.partners.core.PartnerHouse.HOME;
import static de.stadtteilkapital.partners.core.PartnerHouse.OFFICE;
import static de.stadtteilkapital.partners.core.PartnerHouse.OPINION;
import static de.stadtteilkapital.partners.core.PartnerHouse.TODAY;
import static de.stadtteilkapital.partners.core.PartnerHouse.asking;
import static de.stadtteilkapital.platform.testing.fakes.Callers.in;
import static de.stadtteilkapital.platform.testing.fakes.Callers.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.partners.api.CaseAct;
import de.stadtteilkapital.partners.api.NewOpinionRequest;
import de.stadtteilkapital.partners.api.OpinionKind;
import de.stadtteilkapital.partners.api.OpinionRequest;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asking an office by hand, and what it reads of what became of its opinion. */
@OnBothDatabases
class AskingTest {
    private static final Caller COORDINATOR = in(HOME, Role.COORDINATOR);
    private static final Caller ASKED = office(HOME, OFFICE);

    private final PartnerHouse house;

    AskingTest(Database kind) {
        house = new PartnerHouse(kind);
    }

    private String application(ApplicationState state) {
        return house.application(state).id();
    }

    private OpinionRequest ask(NewOpinionRequest asked) {
        return house.partners.ask(COORDINATOR, asked);
    }

    private Refusal refused(NewOpinionRequest asked) {
        return catchThrowableOfType(Refusal.class, () -> ask(asked));
    }

    @Test
    void whatIsAskedIsTheOfficesToAnswer() {
        String application = application(ApplicationState.SPECIALIST_REVIEW);
        OpinionRequest made = ask(asking(application));
        assertThat(made.rule()).isEqualTo(OpinionRequest.BY_HAND);
        assertThat(house.partners.give(ASKED, made.id(), OPINION).request()).isEqualTo(made.id());
    }

    @Test
    void theEventSaysWhoIsAskedForWhatAndNothingThatMayNamePeople() {
        ask(asking(application(ApplicationState.SUBMITTED)));
        DomainEvent event = house.noted.all().get(0);
        assertThat(event.type()).isEqualTo("partners.opinionRequested");
        assertThat(event.facts())
                .isEqualTo(Map.of(
                        "office",
                        OFFICE,
                        "kind",
                        OpinionKind.ACCOMPANIMENT.name(),
                        "blocking",
                        false,
                        "dueDate",
                        TODAY.plusDays(14),
                        "rule",
                        "partners.byHand",
                        "ruleVersion",
                        "1"));
    }

    @Test
    void anOfficeIsAskedAgainOnceItHasAnswered() {
        String application = application(ApplicationState.SUBMITTED);
        OpinionRequest first = ask(asking(application));
        assertThat(refused(asking(application)).kind()).isEqualTo(Refusal.Kind.CONFLICT);
        house.partners.give(ASKED, first.id(), OPINION);
        assertThat(ask(asking(application)).id()).isNotEqualTo(first.id());
    }

    @Test
    void anOfficeThatThereIsNotIsNotAsked() {
        String application = application(ApplicationState.SUBMITTED);
        Refusal refusal = refused(
                new NewOpinionRequest(application, "gartenamt", OpinionKind.REVIEW, null, "?", TODAY.plusDays(14)));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.objections()).extracting("pointer").containsExactly("/office");
    }

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED,    2026-11-23, false, /dueDate",
        "SUBMITTED,    2027-11-24, false, /dueDate",
        "PRE_ASSESSED, 2026-11-24, true,  /blocking",
        "SCHEDULED,    2026-11-24, true,  /blocking"
    })
    void aTermThatCanNotBeKeptAndAWaitThatComesTooLateAreRefused(
            ApplicationState state, String due, boolean blocking, String pointer) {
        Refusal refusal = refused(new NewOpinionRequest(
                application(state), OFFICE, OpinionKind.REVIEW, blocking, "?", LocalDate.parse(due)));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE);
        assertThat(refusal.objections()).extracting("pointer").containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24", "2027-11-23"})
    void theFirstAndTheLastDayOfAYearAreTaken(String due) {
        assertThat(ask(new NewOpinionRequest(
                                application(ApplicationState.SUBMITTED),
                                OFFICE,
                                OpinionKind.REVIEW,
                                true,
                                "?",
                                LocalDate.parse(due)))
                        .blocking())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DRAFT             | ASK_OFFICE later",
                "SUBMITTED         | ASK_OFFICE now",
                "INCOMPLETE        | ASK_OFFICE now",
                "SPECIALIST_REVIEW | ASK_OFFICE now",
                "PRE_ASSESSED      | ASK_OFFICE now",
                "SCHEDULED         | ASK_OFFICE now",
                "DEFERRED          | ASK_OFFICE now",
                "WAITING_LIST      | ASK_OFFICE now",
                "INELIGIBLE        | nothing",
                "APPROVED          | nothing",
                "APPROVED_WITH_CONDITIONS | nothing",
                "REJECTED          | nothing",
                "LAPSED            | nothing",
                "WITHDRAWN         | nothing"
            })
    void whatIsToldOfAnApplicationIsWhatTheDoorDoes(ApplicationState state, String told) {
        String application = application(state);
        assertThat(house.partners.possibleForApplication(COORDINATOR, application).stream()
                        .map(AskingTest::words)
                        .findFirst()
                        .orElse("nothing"))
                .isEqualTo(told);
        Refusal refusal = refused(asking(application));
        assertThat(refusal == null).isEqualTo(told.endsWith("now"));
        assertThat(CaseAct.values()).hasSize(1);
    }

    private static String words(Possible possible) {
        return possible.act().name() + (possible.reason() == null ? " now" : " later");
    }

    @ParameterizedTest
    @CsvSource({
        "SPECIALIST_REVIEW, in der fachlichen Prüfung, under specialist review",
        "APPROVED, bewilligt, approved",
        "REJECTED, abgelehnt, rejected"
    })
    void anOfficeReadsWhatBecameOfItsOpinion(ApplicationState became, String german, String english) {
        String application = application(ApplicationState.SPECIALIST_REVIEW);
        house.partners.give(ASKED, ask(asking(application)).id(), OPINION);
        house.application(application, became);
        assertThat(house.partners
                        .requests(ASKED, PageRequest.of(Map.of("application", application)))
                        .items())
                .singleElement()
                .satisfies(request -> {
                    assertThat(request.outcome().state()).isEqualTo(became.name());
                    assertThat(request.outcome().words().german()).isEqualTo(german);
                    assertThat(request.outcome().words().english()).isEqualTo(english);
                });
    }
}
