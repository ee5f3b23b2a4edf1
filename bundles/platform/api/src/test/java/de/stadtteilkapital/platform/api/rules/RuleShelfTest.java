package de.stadtteilkapital.platform.api.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Refusal;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleShelfTest {
    private static final String OURS = "de.stadtteilkapital.room.core";

    private final AskedHere guests = new AskedHere();
    private final RuleShelf<Supplier<RuleVersion>, RuleVersion> shelf = new RuleShelf<>(guests, said -> said);
    private long services;

    private Guest put(String rule, String version, String district, String bundle) {
        return put(rule, version, district, bundle, 0, bundle.hashCode());
    }

    private Guest put(String rule, String version, String district, String bundle, int ranking, long build) {
        RuleVersion says = new RuleVersion(rule, version);
        Guest guest = new Guest("Rule", says, new Home(district, ""), bundle, build, ranking, services++);
        shelf.put(guest, () -> () -> says);
        return guest;
    }

    private String asked(String district) {
        return shelf.ask(district, Supplier::get).said().stream()
                .map(one -> one.rule() + one.version())
                .collect(Collectors.joining(" "));
    }

    @Test
    void theDistrictsOwnAndTheCommonOnesAreAsked() {
        put("b", "1", "*", OURS);
        put("elsewhere.c", "1", "elsewhere", "org.c");
        put("here.a", "1", "here", "org.a");
        assertThat(asked("here")).isEqualTo("b1 here.a1");
    }

    @Test
    void whatNamesNoDistrictIsAskedNowhere() {
        put("a", "1", "", OURS);
        assertThat(asked("here")).isEmpty();
    }

    @Test
    void aStrangerSpeaksNotEverywhere() {
        put("a", "1", "*", "org.stranger");
        assertThat(asked("here")).isEmpty();
    }

    @Test
    void aStrangerCanNotOverrideACommonRuleByItsId() {
        put("a", "1", "*", OURS);
        put("a", "9", "*", "org.stranger");
        put("a", "9", "here", "org.stranger", 99, 7);
        assertThat(asked("here")).contains("a1");
    }

    @Test
    void theRulesOfAProgrammeAreAskedInItsDistrictsAlone() {
        RuleVersion says = new RuleVersion("fund.a", "1");
        shelf.put(new Guest("Rule", says, new Home("*", "fund"), "org.fund", 1, 0, 1), () -> () -> says);
        assertThat(asked("here")).isEmpty();
        guests.programme = "fund";
        assertThat(asked("here")).isEqualTo("fund.a1");
    }

    @Test
    void ofOneIdTheNewestVersionSpeaksAndTheOldStaysForLater() {
        put("a", "9", "*", OURS);
        put("a", "10", "*", OURS);
        assertThat(asked("here")).isEqualTo("a10");
        Recall<RuleVersion> recall = shelf.recall("here", Supplier::get);
        assertThat(recall.repeats(new RuleVersion("a", "9"), new RuleVersion("a", "9")))
                .isTrue();
        assertThat(recall.today(new RuleVersion("a", "8"), new RuleVersion("a", "8"), RuleVersion::version))
                .isNull();
    }

    @Test
    void twinsOfTwoBundlesAreBothAsked() {
        put("here.a", "1", "here", "org.one");
        put("here.a", "1", "here", "org.two");
        assertThat(asked("here")).isEqualTo("here.a1 here.a1");
    }

    @Test
    void ofTwinsThePinnedOneIsAsked() {
        put("here.a", "1", "here", "org.one");
        Guest other = put("here.a", "1", "here", "org.two");
        guests.pins = Set.of("here.a@org.two");
        assertThat(shelf.ask("here", Supplier::get).all())
                .containsExactly(new Answer.Spoken<>(other, new RuleVersion("here.a", "1")));
    }

    @Test
    void aPinHoldsAgainstANewerVersionOfAnotherBundle() {
        put("here.a", "1", "here", "org.one");
        put("here.a", "99", "here", "org.two");
        guests.pins = Set.of("here.a@org.one");
        assertThat(asked("here")).isEqualTo("here.a1");
    }

    @Test
    void nothingPassesWhileThePinnedTwinIsAway() {
        put("here.a", "1", "here", "org.one");
        guests.pins = Set.of("here.a@org.two");
        assertThatThrownBy(() -> shelf.ask("here", Supplier::get).complete())
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections())
                                .extracting("rule")
                                .containsExactly("here.a"));
    }

    @Test
    void twoBuildsOfOneBundleAreNoTwins() {
        put("here.a", "1", "here", "org.one", 0, 1);
        Guest newer = put("here.a", "1", "here", "org.one", 1, 2);
        assertThat(shelf.ask("here", Supplier::get).all())
                .extracting(Answer::guest)
                .containsExactly(newer);
        shelf.remove(newer);
        assertThat(asked("here")).isEqualTo("here.a1");
    }

    @Test
    void ofTwoWithOneIdInOneBuildNoneIsDropped() {
        put("here.a", "1", "here", "org.one", 0, 1);
        put("here.a", "1", "here", "org.one", 0, 1);
        assertThat(asked("here")).isEqualTo("here.a1 here.a1");
    }

    @Test
    void anIdThatDoesNotBeginWithItsDistrictIsAFault() {
        put("elsewhere.a", "1", "here", "org.one");
        assertThat(shelf.ask("here", Supplier::get).silent())
                .extracting(Answer.Silent::why)
                .containsExactly(Silence.MISDECLARED);
    }

    @Test
    void anAnswerUnderAnotherIdOrVersionIsAFault() {
        for (RuleVersion said : List.of(new RuleVersion("here.b", "1"), new RuleVersion("here.a", "2"))) {
            Guest guest = new Guest(
                    "Rule", new RuleVersion("here.a", "1"), new Home("here", ""), "org.one", 1, 0, services++);
            shelf.put(guest, () -> () -> said);
            assertThat(shelf.ask("here", Supplier::get).silent())
                    .extracting(Answer.Silent::why)
                    .containsExactly(Silence.WRONG_ID);
            shelf.remove(guest);
        }
    }

    @Test
    void whoThrowsAnswersNothingOrCanNotBeConstructedIsNamed() {
        guest("here.a", () -> () -> {
            throw new IllegalStateException("Erika Mustermann");
        });
        guest("here.b", () -> () -> null);
        guest("here.c", () -> null);
        guest("here.d", () -> {
            throw new LinkageError();
        });
        assertThat(shelf.ask("here", Supplier::get).silent())
                .extracting(silent -> silent.why() + silent.cause())
                .containsExactly(
                        "THREWIllegalStateException", "NOTHING", "NOT_CONSTRUCTED", "NOT_CONSTRUCTEDLinkageError");
        assertThatThrownBy(() -> shelf.ask("here", Supplier::get).complete())
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
                    assertThat(refusal.retryAfter()).isPresent();
                    assertThat(refusal.detail().german()).isEqualTo("Die Regel „here.a“ bricht mit einem Fehler ab.");
                });
    }

    private void guest(String rule, Supplier<Supplier<RuleVersion>> service) {
        shelf.put(
                new Guest("Rule", new RuleVersion(rule, "1"), new Home("here", ""), "org.one", 1, 0, services++),
                service);
    }

    @Test
    void whoComesFirstIsTheDistrictsOwn() {
        put("common", "1", "*", OURS, 9, 1);
        put("here.own", "1", "here", "org.one");
        assertThat(first("here", "")).isEqualTo("here.own");
        assertThat(first("there", "")).isEqualTo("common");
        assertThat(first("here", "common")).isEqualTo("common");
        assertThat(first("here", "here.away")).isEmpty();
    }

    private String first(String district, String required) {
        return shelf.askFirst(district, required, Supplier::get).said().stream()
                .map(RuleVersion::rule)
                .collect(Collectors.joining());
    }
}
