package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtteilkapital.applications.api.AdviceCase;
import de.stadtteilkapital.applications.api.AdviceClosure;
import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.IdeaReceipt;
import de.stadtteilkapital.applications.api.NewAdviceSession;
import de.stadtteilkapital.applications.api.NewIdea;
import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class IdeasTest {
    private static final String ADDRESS = "192.0.2.1";

    private final House house;

    IdeasTest(Database kind) {
        house = new House(kind);
        house.clear();
    }

    private AdviceCase only() {
        return house.advice
                .adviceCases(House.OFFICE, PageRequest.of(Map.of()))
                .items()
                .get(0);
    }

    @Test
    void anIdeaIsACaseToCallBackToday() {
        IdeaReceipt receipt = house.advice.takeIdea(Stages.NEW_IDEA, ADDRESS);
        AdviceCase adviceCase = only();
        assertThat(adviceCase.state()).isEqualTo(AdviceCase.State.OPEN);
        assertThat(adviceCase.nextStepDue()).isEqualTo(Samples.TODAY);
        assertThat(adviceCase.contact().phone()).isEqualTo("0172 1");
        assertThat(adviceCase.receipt()).isEqualTo(receipt.number()).hasSize(8);
        assertThat(receipt.number()).isNotEqualTo(adviceCase.id());
        assertThat(house.advice
                        .adviceCases(House.OFFICE, new PageRequest(50, null, receipt.number(), Map.of(), null))
                        .items())
                .hasSize(1);
    }

    /** Six months after the 22nd of November. */
    @Test
    void whoTheyAreIsErasableAndHasALastDayFromTheFirst() {
        house.advice.takeIdea(new NewIdea("hamm-norden", "Erika", "erika@example.org", "Nähwerkstatt"), ADDRESS);
        LocalDate last = LocalDate.of(2027, 5, 22);
        assertThat(only().retainUntil()).isEqualTo(last);
        assertThat(house.noted.all()).singleElement().satisfies(event -> {
            assertThat(event.particulars()).containsOnlyKeys("contact", "email");
            assertThat(event.retainUntil()).isEqualTo(last);
            assertThat(event.facts()).isEmpty();
        });
    }

    @Test
    void anUnknownDistrictIsRefused() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> house.advice.takeIdea(new NewIdea("nowhere", "Erika", "1", "x"), ADDRESS));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.objections().get(0).pointer()).isEqualTo("/district");
    }

    /** The number that somebody was told leads from the idea to the application, however it is spelt. */
    @Test
    void anApplicationNamesTheIdeaByItsReceipt() {
        String receipt = house.advice.takeIdea(Stages.NEW_IDEA, ADDRESS).number();
        Caller sponsor = house.sponsor();
        Proposal written = House.written(sponsor, "Aus der Idee").withAdviceCase(receipt.toLowerCase(Locale.ROOT));
        Application draft = house.applications.draft(sponsor, written);
        assertThat(draft.proposal().adviceCase()).isEqualTo(only().id());
        assertThat(only().state()).isEqualTo(AdviceCase.State.CONVERTED);
    }

    @Test
    void tooManyFromOneAddressAreBraked() {
        for (int i = 0; i < 10; i++) {
            house.advice.takeIdea(Stages.NEW_IDEA, ADDRESS);
        }
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> house.advice.takeIdea(Stages.NEW_IDEA, ADDRESS));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_MANY);
        house.advice.takeIdea(Stages.NEW_IDEA, "192.0.2.2");
    }

    @Test
    void aTalkSetsTheNextStepAndTheEndClearsIt() {
        house.advice.takeIdea(Stages.NEW_IDEA, ADDRESS);
        LocalDate visit = Samples.TODAY.plusDays(4);
        house.advice.advise(
                House.OFFICE, only().id(), new NewAdviceSession(Samples.TODAY, "Gesprochen", "Besuch", visit));
        assertThat(only().nextStep()).isEqualTo("Besuch");
        assertThat(only().nextStepDue()).isEqualTo(visit);
        assertThat(only().state()).isEqualTo(AdviceCase.State.ADVISED);
        AdviceCase closed = house.advice.close(House.OFFICE, only().id(), new AdviceClosure("kein Bedarf mehr"));
        assertThat(closed.state()).isEqualTo(AdviceCase.State.CLOSED);
        assertThat(closed.closedReason()).isEqualTo("kein Bedarf mehr");
        assertThat(closed.nextStep()).isNull();
        assertThat(house.noted.types()).endsWith("applications.adviceClosed");
    }
}
