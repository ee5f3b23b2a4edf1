package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.CriteriaSet;
import de.stadtteilkapital.applications.api.Criterion;
import de.stadtteilkapital.applications.api.FormalCheck;
import de.stadtteilkapital.applications.api.NewCriteriaSet;
import de.stadtteilkapital.applications.api.NewCriterion;
import de.stadtteilkapital.applications.api.NewPreAssessment;
import de.stadtteilkapital.applications.api.Paper;
import de.stadtteilkapital.applications.api.PreAssessment;
import de.stadtteilkapital.applications.api.Recommendation;
import de.stadtteilkapital.applications.api.Score;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.fakes.Spoilt;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which criteria applications are compared, and since when; today is 2026-11-22, and the set for all has five. */
@OnBothDatabases
class CriteriaTest {
    private static final String HOME = "hamm-norden";

    private final House house;
    private final Caller sponsor;

    CriteriaTest(Database kind) {
        house = new House(kind);
        house.clear();
        house.clock.set(Samples.TODAY);
        sponsor = house.sponsor();
        house.noted.clear();
    }

    /** As {@code "Bedarf 25x5, Ziel 10x3"}. */
    private CriteriaSet enter(String from, String criteria) {
        return house.criteria.enter(
                House.OFFICE,
                HOME,
                new NewCriteriaSet(
                        LocalDate.parse(from),
                        Stream.of(criteria.split(", "))
                                .map(CriteriaTest::criterion)
                                .toList()));
    }

    private static NewCriterion criterion(String written) {
        String[] parts = written.split("[ x]");
        return new NewCriterion(parts[0], parts[0] + " (en)", Integer.valueOf(parts[1]), Integer.valueOf(parts[2]));
    }

    private static String written(List<Criterion> criteria) {
        return criteria.stream()
                .map(one -> one.title().german() + " " + one.weight() + "x" + one.maxPoints())
                .collect(Collectors.joining(", "));
    }

    private String publicly(String day) {
        house.clock.set(LocalDate.parse(day));
        return written(house.criteria.criteria(HOME));
    }

    /** By hand: a set from 2026-12-01, one from 2027-03-01 and one from 2027-02-01 that was taken back. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-12-01 | Bedarf 2x4, Ziel 1x3
            2027-02-01 | Bedarf 2x4, Ziel 1x3
            2027-02-28 | Bedarf 2x4, Ziel 1x3
            2027-03-01 | Wirkung 5x10
            2030-01-01 | Wirkung 5x10
            """)
    void aSetHoldsAsAWholeFromItsDayOn(String day, String expected) {
        enter("2026-12-01", "Bedarf 2x4, Ziel 1x3");
        enter("2027-03-01", "Wirkung 5x10");
        CriteriaSet wrong = enter("2027-02-01", "Irrtum 1x3");
        house.criteria.withdraw(House.OFFICE, HOME, wrong.id());
        assertThat(publicly(day)).isEqualTo(expected);
    }

    @Test
    void untilItsFirstDayThoseForAllHoldAndElsewhereTheyGoOn() {
        enter("2026-12-01", "Bedarf 2x4");
        assertThat(house.criteria.criteria(HOME))
                .extracting(Criterion::id)
                .contains("need", "effect")
                .hasSize(5);
        house.clock.set(LocalDate.parse("2026-12-01"));
        assertThat(house.criteria.criteria(null)).hasSize(5);
        assertThat(house.criteria.criteria("elsewhere")).hasSize(5);
    }

    @Test
    void whatWasHandedInBeforeIsComparedByWhatHeldThen() {
        String before = submitted("Vorher");
        String draft = house.draft(sponsor, "Nachher").id();
        enter("2026-12-01", "Bedarf 2x4, Ziel 1x3");
        house.clock.set(LocalDate.parse("2026-12-01"));
        assertThat(asked(before)).hasSize(5);
        assertThat(written(asked(draft))).isEqualTo("Bedarf 2x4, Ziel 1x3");
        house.applications.submit(sponsor, draft);
        enter("2026-12-02", "Wirkung 5x10");
        house.clock.set(LocalDate.parse("2026-12-02"));
        assertThat(asked(before)).hasSize(5);
        assertThat(written(asked(draft))).isEqualTo("Bedarf 2x4, Ziel 1x3");

        assertThat(assess(draft, "4 3").weightedPoints()).isEqualTo(4 * 2 + 3);
        assertThat(assess(before, "5 5 5 5 5").weightedPoints()).isEqualTo(500);
    }

    private String submitted(String title) {
        return house.applications
                .submit(sponsor, house.draft(sponsor, title).id())
                .id();
    }

    private List<Criterion> asked(String application) {
        return house.applications.criteria(House.OFFICE, application);
    }

    private PreAssessment assess(String application, String points) {
        house.applications.check(House.OFFICE, application, Stages.COMPLETE);
        List<Criterion> criteria = asked(application);
        List<String> each = List.of(points.split(" "));
        List<Score> scores = Stream.iterate(0, i -> i < each.size(), i -> i + 1)
                .map(i -> new Score(criteria.get(i).id(), Integer.valueOf(each.get(i))))
                .toList();
        house.applications.preAssess(
                House.OFFICE, application, new NewPreAssessment(scores, Recommendation.APPROVE, null));
        return house.applications.preAssessment(House.OFFICE, application);
    }

    @Test
    void whatIsHandedInAgainKeepsItsFirst() {
        String id = submitted("Zweimal");
        house.applications.check(House.OFFICE, id, new FormalCheck(FormalCheck.Result.INCOMPLETE, List.of("Skizze")));
        enter("2026-12-01", "Bedarf 2x4");
        house.clock.set(LocalDate.parse("2026-12-05"));
        house.applications.submit(sponsor, id);
        assertThat(asked(id)).hasSize(5);
    }

    @Test
    void whatCameOnPaperIsComparedByWhatHeldOnTheDayItCameIn() {
        Caller office = House.OFFICE;
        String of = house.sponsors
                .register(office, Stages.newSponsor("ASSOCIATION"))
                .id();
        enter("2026-12-01", "Bedarf 2x4");
        house.clock.set(LocalDate.parse("2026-12-03"));
        Application draft = house.applications.draft(
                office,
                Spoilt.with(
                        House.written(House.caller("x", Role.SPONSOR, HOME, of), "Papier"),
                        "paper",
                        new Paper(LocalDate.parse("2026-11-30"))));
        house.applications.submit(office, draft.id());
        assertThat(asked(draft.id())).hasSize(5);
    }

    @Test
    void theNextFollowsFromTheLastAsAProposal() {
        NewCriteriaSet first = house.criteria.following(House.OFFICE, HOME);
        assertThat(first.from()).isEqualTo(LocalDate.parse("2026-11-23"));
        assertThat(first.criteria()).hasSize(5);
        enter("2027-01-01", "Bedarf 2x4");
        NewCriteriaSet second = house.criteria.following(House.OFFICE, HOME);
        assertThat(second.from()).isEqualTo(LocalDate.parse("2027-01-02"));
        assertThat(second.criteria()).containsExactly(new NewCriterion("Bedarf", "Bedarf (en)", 2, 4));
    }

    @Test
    void eachChangeIsNoted() {
        CriteriaSet set = enter("2027-01-01", "Bedarf 2x4, Ziel 1x3");
        house.criteria.withdraw(House.OFFICE, HOME, set.id());
        assertThat(house.noted.types())
                .containsExactly("applications.criteriaEntered", "applications.criteriaWithdrawn");
        assertThat(house.noted.all().get(0).facts())
                .containsEntry("from", LocalDate.parse("2027-01-01"))
                .containsEntry("criteria", 2);
        assertThat(house.criteria.sets(House.OFFICE, HOME))
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(CriteriaSet.State.WITHDRAWN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''     | Need | 1    | 3   | /german
            Bedarf |      | 1    | 3   | /english
            Bedarf | Need | 0    | 3   | /weight
            Bedarf | Need | 1001 | 3   | /weight
            Bedarf | Need |      | 3   | /weight
            Bedarf | Need | 1    | 2   | /maxPoints
            Bedarf | Need | 1    | 101 | /maxPoints
            ''     | ''   | 0    |     | /german /english /weight /maxPoints
            """)
    void allThatIsWrongIsToldAtOnce(String german, String english, Integer weight, Integer points, String pointers) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> new NewCriterion(german, english, weight, points));
        assertThat(refusal.objections().stream().map(Objection::pointer).collect(Collectors.joining(" ")))
                .isEqualTo(pointers);
    }

    /** Taken out of the way past the room, and put back. */
    @Test
    void withoutAnyCriteriaNothingIsHandedInAndTheSetUpTellsSo() throws SQLException {
        CriteriaSetUp step = new CriteriaSetUp(house.database.store(), house.clock);
        String draft = house.draft(sponsor, "Ohne").id();
        assertThat(missing(step)).isEmpty();
        house.database.byHand("update applications_criterion set district = '-' where district = '*'");
        try {
            assertThat(missing(step)).contains("Es fehlen Kriterien, nach denen Anträge verglichen werden.");
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> house.applications.submit(sponsor, draft));
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE);
            assertThat(refusal.objections())
                    .singleElement()
                    .satisfies(one -> assertThat(one.rule()).isEqualTo("applications.criteria"));
            assertThat(house.applications.missing(sponsor, draft))
                    .extracting(one -> one.message().english())
                    .anyMatch(told -> told.startsWith("The district has no criteria yet"));
            enter("2026-11-22", "Bedarf 2x4");
            assertThat(missing(step)).isEmpty();
            house.applications.submit(sponsor, draft);
        } finally {
            house.database.byHand("update applications_criterion set district = '*' where district = '-'");
        }
    }

    private String missing(CriteriaSetUp step) {
        return house.database
                .transactions()
                .reading(() -> step.missing(HOME).map(text -> text.german()).orElse(""));
    }
}
