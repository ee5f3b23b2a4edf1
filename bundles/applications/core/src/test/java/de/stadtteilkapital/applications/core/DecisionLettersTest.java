package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.Decision;
import de.stadtteilkapital.applications.api.DecisionCondition;
import de.stadtteilkapital.applications.api.DecisionFinding;
import de.stadtteilkapital.applications.api.DecisionLetter;
import de.stadtteilkapital.applications.api.FormalCheck;
import de.stadtteilkapital.applications.api.NewDecision;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.documents.Letter;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.texts.ProseBlock;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.programme.api.Land;
import de.stadtteilkapital.programme.api.ProcedureLaw;
import de.stadtteilkapital.programme.api.RemedyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What applicants are told of a decision: in the application, in the feed and in a letter. */
@OnBothDatabases
class DecisionLettersTest {
    private static final String REASON = "Das Budget ist ausgeschöpft, Rang 7 von 9.";
    private static final List<String> QUESTIONS = List.of("Wer leitet die Werkstatt an?", "Wo findet sie statt?");
    private static final DecisionCondition BEFORE =
            new DecisionCondition("Mietvertrag", LocalDate.of(2026, 12, 31), true);
    private static final DecisionCondition AFTER = new DecisionCondition("Logo", LocalDate.of(2027, 6, 30), false);

    private final House house;
    private final Caller sponsor;

    DecisionLettersTest(Database kind) {
        house = new House(kind);
        house.clear();
        house.land = Land.NW;
        sponsor = house.sponsor();
    }

    private String submitted() {
        String id = house.draft(sponsor, "Nähwerkstatt").id();
        house.applications.submit(sponsor, id);
        return id;
    }

    private String scheduled() {
        String id = submitted();
        house.applications.check(House.OFFICE, id, Stages.COMPLETE);
        house.applications.preAssess(House.OFFICE, id, Stages.network("need", 3));
        house.register.schedule(House.OFFICE, id, Stages.BODY);
        return id;
    }

    private Decision seen(String id) {
        return house.applications.application(sponsor, id).decision();
    }

    private Map<?, ?> printed(String id) {
        house.applications.decisionLetter(sponsor, id);
        return house.printed.get(house.printed.size() - 1);
    }

    private Letter framed() {
        return (Letter) house.framed.get(house.framed.size() - 1);
    }

    private static String said(Map<?, ?> model, String name) {
        return ((List<?>) model.get(name))
                .stream()
                        .map(ProseBlock.class::cast)
                        .flatMap(block -> block.lines().stream())
                        .reduce("", (one, other) -> one + other + "\n");
    }

    private DomainEvent last(String type) {
        return house.noted.all().stream()
                .filter(event -> event.type().equals(type))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /** Of 9,500.00 that were asked for. */
    @ParameterizedTest
    @CsvFileSource(resources = "decision-letters.csv", delimiter = ';')
    void eachDecisionIsToldAsTheTableHasIt(
            ProcedureLaw law,
            ApplicationState decided,
            String approved,
            String with,
            DecisionLetter letter,
            RemedyKind remedy,
            String basis,
            String subject) {
        house.law = law;
        String id = scheduled();
        boolean defers = decided == ApplicationState.DEFERRED;
        house.register.decide(
                House.OFFICE,
                id,
                new NewDecision(
                        decided,
                        approved == null ? null : Money.of(approved),
                        "Komitee",
                        REASON,
                        defers ? QUESTIONS : List.of(),
                        "conditions".equals(with) ? List.of(BEFORE, AFTER) : List.of()));

        Decision told = seen(id);
        assertThat(told.decision()).isEqualTo(decided);
        assertThat(told.body()).isEqualTo("Komitee");
        assertThat(told.decidedOn()).isEqualTo(Samples.TODAY);
        assertThat(told.reason()).isEqualTo(REASON);
        assertThat(told.questions()).isEqualTo(defers ? QUESTIONS : List.of());
        assertThat(told.conditions()).isEqualTo("conditions".equals(with) ? List.of(BEFORE, AFTER) : List.of());
        assertThat(told.requestedAmount()).isEqualTo(Money.of("9500.00"));
        assertThat(told.approvedAmount()).isEqualTo(approved == null ? null : Money.of(approved));
        assertThat(told.letter()).isEqualTo(letter);
        assertThat(told.remedy() == null ? null : told.remedy().kind()).isEqualTo(remedy);
        if (letter == null) {
            assertThat(catchThrowableOfType(Refusal.class, () -> house.applications.decisionLetter(sponsor, id))
                            .kind())
                    .isEqualTo(Refusal.Kind.CONFLICT);
            return;
        }
        Map<?, ?> model = printed(id);
        assertThat(told.letterPath()).isEqualTo("/api/applications/" + id + "/decision.pdf");
        assertThat(framed().subject()).isEqualTo(subject);
        assertThat(framed().legalBasis()).isEqualTo(basis == null ? List.of() : List.of(basis));
        assertThat(model.get("remedy").toString().isEmpty()).isEqualTo(remedy == null);
        assertThat(said(model, "opening")).contains("„Nähwerkstatt“");
    }

    /** The office took one finding over from the checklist and wrote the other. */
    @Test
    void whatIsIneligibleIsToldWithRuleAndSource() {
        String id = submitted();
        String offered = "Bitte beschreiben Sie genauer, was wann mit wem geschieht.";
        house.applications.check(
                House.OFFICE,
                id,
                new FormalCheck(FormalCheck.Result.INELIGIBLE, List.of(offered, "Das Vorhaben läuft schon.")));

        assertThat(seen(id).findings())
                .containsExactly(
                        new DecisionFinding(offered, "sketch", "Antragsvordruck (Projektskizze)"),
                        new DecisionFinding("Das Vorhaben läuft schon.", null, null));
        assertThat(seen(id).remedy().authority()).isEqualTo("Verwaltungsgericht Arnsberg");
        assertThat(printed(id).get("remedy").toString()).contains("Jägerstraße 1, 59821 Arnsberg");
        assertThat(framed().subject()).isEqualTo("Ablehnung als nicht förderfähig");
        assertThat(last("applications.checked").facts())
                .containsEntry("letter", DecisionLetter.INELIGIBLE)
                .containsEntry("remedy", RemedyKind.ACTION);
    }

    @Test
    void theFeedTellsThatThereAreReasonsAndWhereTheLetterIs() {
        String id = scheduled();
        house.register.decide(
                House.OFFICE,
                id,
                new NewDecision(ApplicationState.DEFERRED, null, "Komitee", REASON, QUESTIONS, List.of()));

        assertThat(last("applications.decided").facts())
                .containsEntry("decision", ApplicationState.DEFERRED)
                .containsEntry("reasoned", true)
                .containsEntry("questions", 2)
                .containsEntry("letter", DecisionLetter.DEFERRAL)
                .containsEntry("letterPath", "/api/applications/" + id + "/decision.pdf")
                .doesNotContainKey("remedy")
                .doesNotContainValue(REASON);
    }

    /** The sponsor moves, the district words it otherwise and corrects its Land, after the letter has gone out. */
    @Test
    void whatWasSentStaysAsItWas() {
        String id = scheduled();
        house.register.decide(
                House.OFFICE,
                id,
                new NewDecision(ApplicationState.REJECTED, null, "Komitee", REASON, List.of(), List.of()));
        Map<?, ?> before = printed(id);
        Letter frame = framed();

        house.texts.word(DecisionText.of(DecisionLetter.REJECTION).opening(), "Nein zu „{titel}“ vom {antragstag}.");
        house.land = Land.BY;
        assertThat(printed(id)).isEqualTo(before);
        assertThat(framed().legalBasis()).isEqualTo(frame.legalBasis()).containsExactly("§§ 35, 37, 39 VwVfG NRW");
    }

    /** VwVfG § 37 (3): who acted for the office, with whom questions are answered. */
    @Test
    void aLetterNamesWhoActed() {
        String id = scheduled();
        house.register.decide(House.OFFICE, id, new NewDecision(ApplicationState.REJECTED, null, "Komitee"));
        Map<?, ?> model = printed(id);
        assertThat(model.get("actor")).isEqualTo(House.OFFICE.name());
        assertThat(model.get("function")).isEqualTo("Koordination");
        assertThat(framed().contact()).isEqualTo(House.OFFICE.name());
        assertThat(framed().addressee()).containsExactly("Verein", "Weg 1");
    }

    /** Until the next decision it is told; a rejection replaces the deferral before it. */
    @Test
    void theLastDecisionIsTheOneThatIsTold() {
        String id = scheduled();
        house.register.decide(House.OFFICE, id, new NewDecision(ApplicationState.DEFERRED, null, "Komitee"));
        house.register.schedule(House.OFFICE, id, Stages.BODY);
        assertThat(seen(id).decision()).isEqualTo(ApplicationState.DEFERRED);
        house.register.decide(House.OFFICE, id, new NewDecision(ApplicationState.REJECTED, null, "Komitee"));
        Application now = house.applications.application(House.OFFICE, id);
        assertThat(now.decision().letter()).isEqualTo(DecisionLetter.REJECTION);
    }

    @Test
    void nothingIsToldBeforeItIsDecided() {
        assertThat(seen(scheduled())).isNull();
    }
}
