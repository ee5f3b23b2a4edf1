package de.stadtteilkapital.reporting.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.reporting.api.Documentation;
import de.stadtteilkapital.reporting.api.ProjectChapter;
import de.stadtteilkapital.reporting.api.Reconciliation;
import de.stadtteilkapital.reporting.api.Reconciliation.Difference;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChaptersTest {
    private static final Caller READER = new Caller("regiestelle", "R", List.of(), Set.of());

    @Test
    void moneyAgreesFromThreeSides() {
        Reconciliation money = documentation(READER).reconciliation();
        assertThat(money.differences())
                .extracting(d -> d.figure() + " " + d.documented() + " " + d.budget() + " " + d.ledger())
                .containsExactly(
                        "ALLOCATED 80000.00 80000.00 80000.00",
                        "COORDINATION_SPENT 1250.00 1250.00 1250.00",
                        "COMMITTED 19500.00 19500.00 19500.00",
                        "CALLED 14000.00 14000.00 14000.00",
                        "RECEIVED 13500.00 13500.00 13500.00",
                        "DISBURSED 13500.00 13500.00 13500.00",
                        "VERIFIED 8500.00 8500.00 8500.00",
                        "RECOVERED 1000.00 1000.00 1000.00",
                        "INTEREST 12.34 12.34 12.34",
                        "DOUBLE_ENTRY 161274.68 161274.68 161274.68");
        assertThat(money.differences()).extracting(Difference::difference).containsOnly(Money.ZERO);
        assertThat(money.agrees()).isTrue();
        assertThat(money.interest()).isEqualTo(Money.of("12.34"));
    }

    @Test
    void aCentTooMuchIsSeen() {
        RoundFacts facts = Samples.round();
        RoundFacts wrong = new RoundFacts(
                facts.district(),
                facts.round(),
                facts.cutOff(),
                facts.submitted(),
                facts.funded(),
                facts.goals(),
                facts.needs(),
                facts.results(),
                facts.budget(),
                Samples.accounts("9500.01"),
                facts.codes());
        Reconciliation money = new Chapters(wrong).documentation(READER, null).reconciliation();
        assertThat(money.agrees()).isFalse();
        assertThat(money.differences())
                .filteredOn(d -> !d.difference().isZero())
                .extracting(Difference::figure)
                .containsExactly("RECEIVED", "DISBURSED", "DOUBLE_ENTRY");
    }

    @Test
    void resultsAndEffectsStandApart() {
        Documentation d = documentation(READER);
        ProjectChapter first = d.results().projects().get(0);
        assertThat(first.narrative()).startsWith("Der Spielplatz");
        assertThat(first.interest()).isEqualTo(Money.of("12.34"));
        assertThat(first.indicators())
                .extracting(i -> i.code() + " " + i.target() + " " + i.actual())
                .containsExactly("PARTICIPANTS 20 21", "EVENTS null 3", "PERSONS_REACHED 50 null");
        assertThat(d.effects().projects().get(0).effects()).startsWith("Die Nachbarschaft");
        assertThat(d.results().rates())
                .extracting(r -> r.code() + " " + r.numerator() + "/" + r.denominator())
                .containsExactly(
                        "FUNDED 2/3",
                        "RESULTS_REPORTED 1/2",
                        "PLACED 12/21",
                        "FURTHER_TRAINING 0/21",
                        "DROP_OUT 0/21",
                        "OUTCOME_KNOWN 18/21");
    }

    @Test
    void aRecusalWithholdsTheChaptersAndLeavesTheSums() {
        Documentation all = documentation(READER);
        Documentation barred = documentation(new Caller("k", "K", List.of(), Set.of("a1")));
        assertThat(barred.withheld()).isEqualTo(1);
        assertThat(barred.results().projects())
                .extracting(ProjectChapter::application)
                .containsExactly("a2");
        assertThat(barred.effects().projects())
                .extracting(Documentation.Effect::application)
                .containsExactly("a2");
        assertThat(barred.reconciliation()).isEqualTo(all.reconciliation());
        assertThat(barred.results().participants()).isEqualTo(all.results().participants());
        assertThat(barred.results().indicators()).isEqualTo(all.results().indicators());
        assertThat(barred.results().rates()).isEqualTo(all.results().rates());
    }

    private static List<String> needs(Caller me) {
        return documentation(me).needs().stream()
                .map(need -> "%s, %s, %s, %s, %s: %s"
                        .formatted(
                                need.title(),
                                need.source(),
                                need.priorityText().german(),
                                need.goals(),
                                need.targetGroups().stream().map(Text::german).toList(),
                                need.projects().stream()
                                        .map(p ->
                                                p.fileNumber() + " " + p.title() + " " + p.sponsor() + " " + p.grant())
                                        .toList()))
                .toList();
    }

    /** Written by hand: the round is from 2026-11-01 to 2027-10-31; what ended before is listed where a project names it. */
    @Test
    void eachNeedOfTheRoundStandsWithTheProjectsThatServeIt() {
        assertThat(needs(READER))
                .containsExactly(
                        "Treffpunkte, Stadtteilkonferenz, hoch, [Übergang von der Schule in den Beruf verbessern],"
                                + " [children, migrants]: [HN-2026-0001 Spielplatzbau Verein für alle e. V. 9500.00,"
                                + " HN-2026-0002 =Stadtteilzeitung Erika Beispiel 10000.00]",
                        "Zeitung, Umfrage, mittel, [Übergang von der Schule in den Beruf verbessern], []:"
                                + " [HN-2026-0002 =Stadtteilzeitung Erika Beispiel 10000.00]",
                        "Läden, Umfrage, niedrig, [Übergang von der Schule in den Beruf verbessern], []: []",
                        "Wege, Sozialraumanalyse, niedrig, [Übergang von der Schule in den Beruf verbessern], []: []");
    }

    @Test
    void aRecusalWithholdsWhichNeedsAProjectServes() {
        assertThat(documentation(new Caller("k", "K", List.of(), Set.of("a2"))).needs())
                .extracting(need -> need.title() + " " + need.projects().size())
                .containsExactly("Treffpunkte 1", "Läden 0", "Wege 0");
    }

    private static Documentation documentation(Caller me) {
        return new Chapters(Samples.round()).documentation(me, null);
    }
}
