package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.FormalCheck;
import de.stadtteilkapital.applications.api.RuleMark;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.fakes.Installed;
import de.stadtteilkapital.platform.testing.fakes.SetClock;
import de.stadtteilkapital.platform.testing.fakes.Spoilt;
import de.stadtteilkapital.programme.api.CaseStands;
import de.stadtteilkapital.programme.api.TouchedCase;
import de.stadtteilkapital.programme.api.TouchedCases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The ceiling is 10,000 euro. By hand: seven drafts, one that was found incomplete (9,500), one that is being checked
 * (9,500) and one that has been decided (9,500).
 */
@OnBothDatabases
class CasesUnderParameterTest {
    private static final List<String> DRAFTS =
            List.of("7999.99", "8000.00", "8000.01", "9500.00", "10000.00", "10000.01", "12000.00");
    private static final RuleMark MARK = new RuleMark("test.ceiling", "1", "Richtlinie", "/requestedAmount");
    private static final EligibilityRule CEILING = facts -> facts.application()
                    .requestedAmount()
                    .isMoreThan(facts.district().maxGrant())
            ? MARK.failed(Text.same("at most " + facts.district().maxGrant().amount()))
            : MARK.passed(Text.same("within " + facts.district().maxGrant().amount()));

    private final House house;
    private final CasesUnderParameter cases;
    private final Map<String, String> called = new TreeMap<>();

    CasesUnderParameterTest(Database kind) {
        house = new House(kind);
        house.clear();
        house.rules.addRule(Installed.rule(CEILING, "test.ceiling", "1", "*"));
        cases = new CasesUnderParameter(house.database.store(), house.rules, house.rooms);
        Caller sponsor = house.sponsor();
        for (String amount : DRAFTS) {
            called.put(draft(sponsor, amount), amount);
        }
        String incomplete = handedIn(sponsor, "Laden");
        house.applications.check(
                House.OFFICE, incomplete, new FormalCheck(FormalCheck.Result.INCOMPLETE, List.of("Skizze")));
        called.put(incomplete, "incomplete");
        called.put(handedIn(sponsor, "Fest"), "checked");
        String decided = handedIn(sponsor, "Chor");
        house.applications.check(
                House.OFFICE, decided, new FormalCheck(FormalCheck.Result.INELIGIBLE, List.of("Schon begonnen")));
        called.put(decided, "decided");
    }

    private String draft(Caller sponsor, String amount) {
        return house.applications
                .draft(
                        sponsor,
                        Spoilt.with(House.written(sponsor, "Vorhaben " + amount), "requestedAmount", Money.of(amount)))
                .id();
    }

    private String handedIn(Caller sponsor, String title) {
        return house.applications
                .submit(sponsor, house.draft(sponsor, title).id())
                .id();
    }

    private TouchedCases touched(String key, String value) {
        return touched(key, null, value);
    }

    private TouchedCases touched(String key, String before, String after) {
        return house.database
                .transactions()
                .reading(() -> cases.touched("hamm-norden", key, before, after, Samples.TODAY));
    }

    private String named(TouchedCases touched) {
        return touched.cases().stream()
                .map(one -> called.get(one.application()))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** Written by hand; and what is named is what is judged otherwise once the ceiling is another. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8000     | 10000.00 8000.01 9500.00 incomplete
            8000.01  | 10000.00 9500.00 incomplete
            7999.98  | 10000.00 7999.99 8000.00 8000.01 9500.00 incomplete
            9500     | 10000.00
            9999.99  | 10000.00
            10000    | ''
                     | ''
            10000.01 | 10000.01
            12000    | 10000.01 12000.00
            500000   | 10000.01 12000.00
            """)
    void whoIsNamedIsWhoIsJudgedOtherwiseAfterwards(String ceiling, String expected) {
        TouchedCases touched = touched("programme.maxGrant", ceiling);
        assertThat(named(touched)).isEqualTo(expected);
        assertThat(touched.more()).isFalse();

        Map<String, String> before = judged();
        CaseStands stood = stands();
        house.ceiling = Optional.ofNullable(ceiling).map(Money::of);
        Map<String, String> after = judged();
        assertThat(named(stood.touched(stands()))).isEqualTo(expected);
        List<String> otherwise = new ArrayList<>(before.keySet());
        otherwise.removeIf(id -> before.get(id).equals(after.get(id)));
        assertThat(touched.cases()).extracting(TouchedCase::application).containsExactlyInAnyOrderElementsOf(otherwise);
    }

    private CaseStands stands() {
        return house.database
                .transactions()
                .reading(() -> new CasesBeforeRules(
                                house.database.store(), house.rules, house.rooms, new SetClock(Samples.TODAY))
                        .stands("hamm-norden"));
    }

    /** Of each case what each rule lets pass. */
    private Map<String, String> judged() {
        Map<String, String> judged = new TreeMap<>();
        called.keySet()
                .forEach(id -> judged.put(
                        id,
                        house.applications.eligibility(House.OFFICE, id).outcomes().stream()
                                .map(said -> said.rule() + " " + said.outcome())
                                .collect(Collectors.joining(", "))));
        return judged;
    }

    /** Not with what holds today: a lower ceiling is entered already from the day on, and back it comes. */
    @Test
    void whatWouldHoldOnTheDayIsComparedWithWhatWouldHoldThenInstead() {
        assertThat(named(house.database
                        .transactions()
                        .reading(() ->
                                cases.touched("hamm-norden", "programme.maxGrant", "8000", "10000", Samples.TODAY))))
                .isEqualTo("10000.00 8000.01 9500.00 incomplete");
    }

    /** What was handed in was judged by the ceiling that held then, which is kept with its facts. */
    @Test
    void whatWasJudgedBeforeRepeatsAfterTheChange() {
        house.ceiling = Optional.of(Money.of("100.00"));
        List<Object> differences = new ArrayList<>();
        long judged = new EligibilityReplay(house.database.store(), house.rules, house.database.transactions())
                .run(differences::add);
        assertThat(judged).isEqualTo(3 * 5);
        assertThat(differences).isEmpty();
    }

    @Test
    void whyIsToldInTheWordsOfTheRule() {
        assertThat(touched("programme.maxGrant", "9500").cases())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.why().german()).isEqualTo("at most 9500.00");
                    assertThat(one.bars()).isFalse();
                });
    }

    /** A rule that is away lets nobody hand in; that a rule is no longer required is said so. */
    @Test
    void whatRulesAreRequiredTouchesAllThatAreOpen() {
        assertThat(named(touched("applications.requiredRules", "test.away"))).isEqualTo(everyOpen());
        assertThat(touched("applications.requiredRules", "test.away", null).cases())
                .hasSize(8)
                .allSatisfy(one -> assertThat(one.why().german()).contains("„test.away“"));
        assertThat(touched("applications.requiredRules", "test.away", "test.away")
                        .cases())
                .isEmpty();
    }

    private String everyOpen() {
        return called.values().stream()
                .filter(name -> !name.equals("checked") && !name.equals("decided"))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @Test
    void whatNoRuleLooksAtTouchesNobody() {
        assertThat(touched("applications.checkTerm", "P1D").cases()).isEmpty();
        assertThat(house.database
                        .transactions()
                        .reading(() -> cases.touched("elsewhere", "programme.maxGrant", null, "1", Samples.TODAY))
                        .cases())
                .isEmpty();
    }

    /** Eight are open. */
    @ParameterizedTest
    @CsvSource({"7, 7, true", "8, 8, false", "3, 3, true", "9, 8, false"})
    void atMostSoManyAreLookedAtTheLatestFirst(int most, int named, boolean more) {
        CasesUnderParameter bounded = new CasesUnderParameter(house.database.store(), house.rules, house.rooms, most);
        TouchedCases touched = house.database
                .transactions()
                .reading(() ->
                        bounded.touched("hamm-norden", "applications.requiredRules", null, "test.away", Samples.TODAY));
        assertThat(touched.cases()).hasSize(named);
        assertThat(touched.more()).isEqualTo(more);
        assertThat(called.get(touched.cases().get(0).application())).isEqualTo("incomplete");
    }

    @Test
    void aRuleThatFailsHidesNoneOfTheOthersAndIsTold() {
        house.rules.addRule(Installed.rule(
                facts -> {
                    throw new IllegalStateException("sick");
                },
                "test.sick",
                "1",
                "*"));
        TouchedCases touched = touched("programme.maxGrant", "9500");
        assertThat(named(touched)).isEqualTo("10000.00");
        assertThat(touched.more()).isTrue();
    }
}
