package de.stadtteilkapital.itests.districts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Another district comes into the running system, with rules that contradict ours; and a rule that a stranger wrote. */
@OwnKarafTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DistrictsIT {
    private static final String CONDITIONS = "lokales-kapital-fuer-soziale-zwecke.";
    private static final int INSTALLS = Integer.getInteger("stadtteilkapital.test.installs", 5);
    private static final int CLIENTS = 4;
    private static final int ACTS = Integer.getInteger("stadtteilkapital.test.guestacts", 10);
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Caches behind soft references come and go by a tenth; fifty times what leaks half a megabyte would be a third. */
    private static final double GROWTH = 1.25;

    private Karaf karaf;
    private Districts districts;

    @BeforeAll
    void start(Containers containers) {
        karaf = containers.fresh("districts", Database.DERBY);
        districts = new Districts(Demonstration.start(karaf));
    }

    @AfterAll
    void stop() {
        karaf.close();
    }

    @Test
    @Order(1)
    void twoDistrictsWithContradictingRulesLiveInOneRuntime() throws Exception {
        karaf.console("feature:install example");
        districts.importExample(karaf);
        JsonNode round = districts.round(Districts.EXAMPLE);
        LocalDate start = LocalDate.parse(round.get("start").asText());
        assertThat(start.getDayOfYear()).isEqualTo(1);
        assertThat(round.get("end").asText()).isEqualTo(start.getYear() + "-12-31");
        assertThat(districts.indicators(Districts.EXAMPLE)).contains("PARTICIPANTS", "VOLUNTEERS");
        assertThat(districts.indicators(Districts.NORTH))
                .contains("PARTICIPANTS")
                .doesNotContain("VOLUNTEERS");
        String association = districts.sponsor("ASSOCIATION");
        String person = districts.sponsor("INDIVIDUAL");
        refusedBy(districts.submit(Districts.EXAMPLE, association, "Fest A", "8000.00"), CONDITIONS + "ceiling");
        districts.submit(Districts.NORTH, association, "Fest B", "8000.00").expect(200);
        refusedBy(districts.submit(Districts.EXAMPLE, person, "Fest C", "500.00"), "example.associations");
        districts.submit(Districts.NORTH, person, "Fest D", "500.00").expect(200);
        districts.submit(Districts.EXAMPLE, association, "Fest E", "7500.00").expect(200);
    }

    @Test
    @Order(2)
    void eachCountsItsVotesByItsOwnRule() throws Exception {
        Districts.foundBody(karaf);
        JsonNode north = districts.vote(Districts.NORTH, "komitee", 4);
        JsonNode example = districts.vote(Districts.EXAMPLE, "rat", 4);
        assertThat(north.get("carried").asBoolean()).isTrue();
        assertThat(example.get("carried").asBoolean()).isFalse();
        assertThat(example.get("rules").findValuesAsText("rule")).contains("example.two-thirds");
        assertThat(districts.vote(Districts.EXAMPLE, "rat", 5).get("carried").asBoolean())
                .isTrue();
        replayIsEqual();
    }

    @Test
    @Order(3)
    void aRuleOfAStrangerHoldsAtOnceAndOnlyInItsDistrict() throws Exception {
        String sponsor = districts.sponsor("ASSOCIATION");
        districts.submit(Districts.NORTH, sponsor, "Feuerwerk 1", "500.00").expect(200);
        Path bundle = OutsideBundle.build(karaf);
        String id = karaf.console("bundle:install -s " + bundle.toUri()).replaceAll("\\D", "");
        refusedBy(districts.submit(Districts.NORTH, sponsor, "Feuerwerk 2", "500.00"), "hamm-norden.no-fireworks");
        districts.submit(Districts.EXAMPLE, sponsor, "Feuerwerk 3", "500.00").expect(200);
        karaf.console("bundle:uninstall " + id);
        districts.submit(Districts.NORTH, sponsor, "Feuerwerk 4", "500.00").expect(200);
        replayIsEqual();
    }

    @Test
    @Order(3)
    void theOperatorSeesWhatEachDistrictAddedAndWhichJobsRun() {
        assertThat(karaf.console("kapital:modules"))
                .containsPattern("platform\\.heads\\W+PT24H\\W+\\d{4}-\\d\\d-\\d\\d [\\d:]{8}\\W+\\d{4}-.*persistence")
                .containsPattern("EligibilityRule\\W+hamm-norden.participants\\W+1\\W+hamm-norden"
                        + "\\W+de.stadtteilkapital.districts.hamm-norden 0.1.0\\S*\\W+asked")
                .containsPattern("EligibilityRule\\W+" + CONDITIONS + "ceiling\\W+1\\W+lokales-kapital")
                .containsPattern("FinanceRule\\W+finance.grant\\W+1\\W+\\*\\W+de.stadtteilkapital.finance.core")
                .containsPattern("RoutingRule\\W+hamm-norden.start-up-review\\W+2\\W+hamm-norden")
                .containsPattern("VotingRule\\W+example.two-thirds\\W+1\\W+example")
                .containsPattern("IndicatorCatalogue\\W+example.neighbourhood\\W+1\\W+example");
    }

    @Test
    @Order(4)
    void whatComesAndGoesLeavesNothingBehind() {
        comeAndGo();
        long before = karaf.heap();
        for (int i = 0; i < INSTALLS; i++) {
            comeAndGo();
        }
        long after = karaf.heap();
        System.out.printf("%d installs: heap %d → %d bytes%n", INSTALLS, before, after);
        assertThat(karaf.loadersLeft()).hasSizeLessThanOrEqualTo(1);
        assertThat(after).isLessThanOrEqualTo((long) (before * GROWTH));
    }

    @Test
    @Order(5)
    void theReplayReportsWhatComesOutOtherwise() throws Exception {
        change("PASSED", "WARNING");
        assertThat(karaf.console("kapital:replay"))
                .contains(CONDITIONS + "ceiling 1", "stored: WARNING", "now:    PASSED");
        change("WARNING", "PASSED");
        replayIsEqual();
        karaf.console("feature:uninstall example");
        assertThat(karaf.console("kapital:replay"))
                .contains("example.two-thirds 1", "this version is not installed")
                .contains("committee.votes: 9 outcomes, 2 different");
    }

    @Test
    @Order(6)
    void whileTheProgrammesRulesAreAwayNothingIsHandedInInAnyOfItsDistricts() {
        karaf.console("feature:install example");
        String sponsor = districts.sponsor("ASSOCIATION");
        karaf.console("bundle:stop de.stadtteilkapital.districts.conditions");
        for (String district : List.of(Districts.NORTH, Districts.EXAMPLE)) {
            assertThat(Districts.named(districts.submit(district, sponsor, "Chor " + district, "500.00")))
                    .contains(CONDITIONS + "ceiling");
        }
        karaf.console("bundle:start de.stadtteilkapital.districts.conditions");
        districts.submit(Districts.NORTH, sponsor, "Chor 3", "500.00").expect(200);
    }

    @Test
    @Order(7)
    void twinsAreBothAskedAndWhatCanNotBeMadeOrIsOfNoDistrictIsNamed() throws Exception {
        String person = districts.sponsor("INDIVIDUAL");
        RuleBundle odd = new RuleBundle(karaf);
        odd.install("org.example.odd", OddRules.class);
        Answer eligibility = districts
                .eligibility(Districts.EXAMPLE, person, "Chor 4", "500.00")
                .expect(200);
        assertThat(Districts.outcomes(eligibility))
                .contains("example.associations FAILED", "example.associations PASSED", "example.not-made UNKNOWN");
        assertThat(eligibility.json().get("eligible").asBoolean()).isFalse();
        assertThat(karaf.console("kapital:modules"))
                .containsPattern("example.associations.*org.example.odd.*TWIN of de.stadtteilkapital.districts.example")
                .containsPattern("example.not-made.*org.example.odd.*FAILS: NOT_CONSTRUCTED")
                .containsPattern("nirgendwo.rule.*org.example.odd.*WARNING: unknown district")
                .containsPattern("applications\\W+\\d+\\W+org.example.odd\\W+1.0.0\\W+started");
        odd.uninstall();
        refusedBy(districts.submit(Districts.EXAMPLE, person, "Chor 5", "500.00"), "example.associations");
    }

    /** Last, since what loops burns until the container ends. */
    @Test
    @Order(8)
    void theMistakesOfOneDistrictFailNoRequestOfAnother() {
        String sponsor = districts.sponsor("ASSOCIATION");
        new RuleBundle(karaf).install("org.example.sick", SickRules.class);
        OtherDistrictsLoad others = new OtherDistrictsLoad(districts, sponsor, CLIENTS, ACTS);
        Answer refused;
        do {
            refused = districts.submit(Districts.EXAMPLE, sponsor, "Krank " + System.nanoTime(), "500.00");
            assertThat(Districts.named(refused)).contains("example.throws-0");
        } while (!others.isOver());
        assertThat(others.failed()).isEmpty();
        System.out.printf("beside thirty sick rules: %s%n", others.times());
        Answer eligibility = districts
                .eligibility(Districts.EXAMPLE, sponsor, "Krank", "500.00")
                .expect(200);
        assertThat(Districts.outcomes(eligibility))
                .contains("applications.complete PASSED", "example.associations PASSED")
                .contains("example.slow-9 UNKNOWN", "example.throws-9 UNKNOWN", "example.loops-9 UNKNOWN");
        assertThat(karaf.console("kapital:modules"))
                .containsPattern("example.loops-\\d.*org.example.sick.*NOT ASKED: 1 call")
                .containsPattern("example.throws-0.*org.example.sick.*NOT ASKED: too many beside it");
    }

    private void change(String from, String to) throws Exception {
        karaf.sql()
                .unguarded(
                        "update applications_outcome set outcome = ? where outcome = ?" + " and rule_id = '"
                                + CONDITIONS + "ceiling'",
                        to,
                        from);
    }

    private void comeAndGo() {
        karaf.console("feature:uninstall example");
        Await.until(
                "its indicators are gone",
                LIMIT,
                () -> !districts.indicators(Districts.EXAMPLE).contains("VOLUNTEERS"));
        karaf.console("feature:install example");
        Await.until(
                "its indicators are back",
                LIMIT,
                () -> districts.indicators(Districts.EXAMPLE).contains("VOLUNTEERS"));
    }

    /** Of three votes quorum, majority and what followed. */
    private void replayIsEqual() {
        assertThat(karaf.console("kapital:replay").lines())
                .contains("committee.votes: 9 outcomes, 0 different")
                .allMatch(line -> line.endsWith(" outcomes, 0 different"))
                .anyMatch(line -> line.matches("applications\\.eligibility: [1-9]\\d* outcomes, 0 different"));
    }

    private static void refusedBy(Answer answer, String rule) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().get("errors").findValuesAsText("rule")).containsExactly(rule);
    }
}
