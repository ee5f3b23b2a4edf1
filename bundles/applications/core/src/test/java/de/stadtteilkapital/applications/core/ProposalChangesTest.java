package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.Declarations;
import de.stadtteilkapital.applications.api.IndicatorTarget;
import de.stadtteilkapital.applications.api.PlanLine;
import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.applications.api.ProposalChange;
import de.stadtteilkapital.applications.testing.SampleApplication;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a person reads of two versions, by hand. */
class ProposalChangesTest {
    private static final Map<String, Map<String, Text>> LISTS = Map.of(
            "projectType", Map.of("SPORT", new Text("Sport und Spiel", "Sports and games")),
            "budgetLine", Map.of("MATERIAL", new Text("Material", "Material")),
            "targetGroup",
                    Map.of("MIGRANTS", new Text("Zugewanderte", "Migrants"), "YOUTH", new Text("Jugend", "Youth")),
            "feature", Map.of(),
            "indicator", Map.of("VISITS", new Text("Besuche", "Visits")));

    private final SampleApplication before = new SampleApplication();
    private final SampleApplication now = new SampleApplication();

    private List<String> changes() {
        return new ProposalChanges(
                        LISTS::get,
                        new ProposalChanges.Names(
                                id -> "Ziel " + id, id -> "Bedarf " + id, id -> "Runde " + id, id -> "Träger " + id))
                .between(before.proposal(), now.proposal()).stream()
                        .map(ProposalChangesTest::told)
                        .toList();
    }

    private static String told(ProposalChange change) {
        return change.pointer() + " | " + change.heading().german() + " | "
                + change.before().german() + " | " + change.now().german();
    }

    @Test
    void nothingDiffersFromItself() {
        assertThat(changes()).isEmpty();
    }

    @Test
    void eachFieldIsToldInWords() {
        now.round = "r2";
        now.sponsor = "s2";
        now.title = "Spielplatzbau am Ring";
        now.summary = null;
        now.place = "Sachsenring 3";
        now.projectType = "SPORT";
        now.features = List.of();
        now.goal = "g2";
        now.needs = List.of("n1", "n2");
        now.targetGroups = List.of("MIGRANTS", "YOUTH");
        now.end = LocalDate.of(2027, 7, 31);
        now.plan = List.of(new PlanLine("MATERIAL", "Holz", Money.of("8500.00")));
        now.indicators = List.of(new IndicatorTarget("VISITS", 40));
        now.declarations = new Declarations(true, false, true);
        assertThat(changes())
                .containsExactly(
                        "/round | Förderperiode | Runde round | Runde r2",
                        "/sponsor | Träger | Träger sponsor | Träger s2",
                        "/title | Titel | Spielplatzbau | Spielplatzbau am Ring",
                        "/summary | Kurzbeschreibung | Bewohner bauen mit | ",
                        "/place | Ort |  | Sachsenring 3",
                        "/projectType | Projekttyp | INDIVIDUAL_INTEGRATION | Sport und Spiel",
                        "/features | Merkmale | URBAN | ",
                        "/goal | Ziel | Ziel goal | Ziel g2",
                        "/needs | Bedarfe |  | Bedarf n1, Bedarf n2",
                        "/targetGroups | Zielgruppen | Zugewanderte | Zugewanderte, Jugend",
                        "/end | Ende | 30.06.2027 | 31.07.2027",
                        "/financingPlan/0 | Finanzierungsplan, Zeile 1 | Material (Holz): 9.000,00 Euro"
                                + " | Material (Holz): 8.500,00 Euro",
                        "/financingPlan | Finanzierungsplan, bisherige Zeile 2 | FEES: 500,00 Euro | ",
                        "/requestedAmount | Beantragte Summe | 9.500,00 Euro | 8.500,00 Euro",
                        "/indicators/0 | Indikatoren, Zeile 1 |  | Besuche: 40",
                        "/declarations/noOtherFunding | Erklärung, dass niemand sonst fördert | ja | nein");
    }

    /** The line of the fees stays what it is, though it is the first now. */
    @Test
    void aLineThatIsTakenOutChangesNoOther() {
        now.plan = List.of(before.plan.get(1));
        assertThat(changes())
                .containsExactly(
                        "/financingPlan | Finanzierungsplan, bisherige Zeile 1 | Material (Holz): 9.000,00 Euro | ",
                        "/requestedAmount | Beantragte Summe | 9.500,00 Euro | 500,00 Euro");
    }

    /** Of each component of a proposal, but for what stays with the file number, a change is told. */
    @Test
    void noFieldIsForgotten() {
        assertThat(Proposal.class.getRecordComponents())
                .extracting(component -> component.getName())
                .containsExactlyInAnyOrder(
                        "title",
                        "summary",
                        "place",
                        "projectType",
                        "features",
                        "goal",
                        "needs",
                        "targetGroups",
                        "start",
                        "end",
                        "requestedAmount",
                        "financingPlan",
                        "indicators",
                        "declarations",
                        "round",
                        "sponsor",
                        "paper",
                        // settled when it was begun
                        "district",
                        "adviceCase");
    }
}
