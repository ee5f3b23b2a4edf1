package de.stadtteilkapital.committee.core;

import static de.stadtteilkapital.committee.core.CommitteeHouse.BODY;
import static de.stadtteilkapital.committee.core.CommitteeHouse.DISTRICT;
import static de.stadtteilkapital.committee.core.CommitteeHouse.refused;
import static de.stadtteilkapital.committee.core.CommitteeHouse.seats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.stadtteilkapital.committee.api.Body;
import de.stadtteilkapital.committee.api.BodyRules;
import de.stadtteilkapital.committee.api.ChangedBody;
import de.stadtteilkapital.committee.api.FoundedBody;
import de.stadtteilkapital.committee.api.Invitation;
import de.stadtteilkapital.committee.api.MajorityRule;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.NewMember;
import de.stadtteilkapital.committee.api.NewSession;
import de.stadtteilkapital.committee.api.OwnRules;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Bodies are founded, work within each other, and have rules that hold from a day on. */
@OnBothDatabases
class BodiesTest {
    private final CommitteeHouse house;

    BodiesTest(Database kind) {
        house = new CommitteeHouse(kind);
    }

    private Body found(String id, String parent) {
        return house.bodies.found(house.office, new FoundedBody(DISTRICT, id, "Gremium " + id, false, parent));
    }

    private Body rules(OwnRules rules) {
        return house.bodies.setRules(house.office, DISTRICT, BODY, rules);
    }

    private static OwnRules quorum(LocalDate from, int least, String source) {
        return new OwnRules(from, null, null, null, least, source, null, null);
    }

    @Test
    void aFoundedBodyHasTheRulesOfTheLawAndNobodyInIt() {
        Body founded = found("arbeitskreis", null);
        assertThat(founded.members()).isEmpty();
        assertThat(founded.own()).isEmpty();
        assertThat(founded.rules().noticePeriod()).isEqualTo("P7D");
        refused(409, () -> found("arbeitskreis", null));
        refused(400, () -> found("Arbeits Kreis", null));
        assertThat(house.events.all()).last().satisfies(event -> {
            assertThat(event.type()).isEqualTo("committee.bodyFounded");
            assertThat(event.facts()).containsEntry("name", "Gremium arbeitskreis");
        });
    }

    @Test
    void aSessionIsPlannedOnceItsBodyIsThereAndUntilThenSaysWhatIsMissing() {
        NewSession wanted = new NewSession(DISTRICT, "beirat", house.clock.now(), "Saal", "Sitzung", null, null);
        assertThatThrownBy(() -> house.sessions.plan(house.office, wanted))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
                    assertThat(refusal.objections())
                            .extracting(Objection::pointer)
                            .containsExactly("/body");
                });
        found("beirat", null);
        assertThat(house.sessions.plan(house.office, wanted).body()).isEqualTo("beirat");
    }

    @Test
    void aBodyWorksWithinAnotherAndNeverWithinItself() {
        found("arbeitskreis", null);
        found("ag-arbeit", "arbeitskreis");
        found("ag-jugend", "ag-arbeit");
        assertThat(house.bodies
                        .bodies(Caller.PUBLIC, PageRequest.of(Map.of("district", DISTRICT, "parent", "arbeitskreis")))
                        .items())
                .extracting(Body::id, Body::parent, Body::members)
                .containsExactly(tuple("ag-arbeit", "arbeitskreis", null));
        for (String below : List.of("arbeitskreis", "ag-arbeit", "ag-jugend")) {
            assertThatThrownBy(() -> house.bodies.change(
                            house.office, DISTRICT, "arbeitskreis", new ChangedBody("Arbeitskreis", false, below)))
                    .as(below)
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.objections())
                                    .extracting(Objection::pointer)
                                    .containsExactly("/parent"));
        }
        Body apart = house.bodies.change(house.office, DISTRICT, "ag-jugend", new ChangedBody("Jugend", true, null));
        assertThat(apart.parent()).isNull();
        assertThat(house.events.all())
                .last()
                .satisfies(event -> assertThat(event.facts())
                        .containsEntry("oldParent", "ag-arbeit")
                        .containsEntry("newName", "Jugend")
                        .containsEntry("newDecides", true)
                        .doesNotContainKey("newParent"));
    }

    @Test
    void aSessionThatIsUnderWayKeepsWhatTheBodyIsFor() {
        house.planned();
        refused(409, () -> house.bodies.change(house.office, DISTRICT, BODY, new ChangedBody("Komitee", false, null)));
        house.bodies.change(house.office, DISTRICT, BODY, new ChangedBody("Begleitausschuss", true, null));
    }

    /** Nine members, seven of whom are needed from the tenth of November on. */
    @Test
    void rulesHoldFromTheirDayForSessionsThatAreInvitedAfterwards() {
        Session invited = house.planned();
        house.sessions.invite(house.office, invited.id(), new Invitation(null));
        Session planned = house.planned();
        house.clock.pass(Duration.ofMinutes(1));
        rules(quorum(LocalDate.of(2026, 11, 10), 7, "GO § 5 Abs. 2"));
        assertThat(house.bodies.body(house.office, DISTRICT, BODY).rules().quorumLeast())
                .isEqualTo(3);
        house.sessions.invite(house.office, planned.id(), new Invitation(null));
        house.clock.set(invited.startsAt());
        assertThat(house.attendances
                        .attend(house.office, invited.id(), seats(1, 2, 3, 4, 5, 6))
                        .quorate())
                .isTrue();
        assertThat(house.attendances.attend(house.office, planned.id(), seats(1, 2, 3, 4, 5, 6)))
                .satisfies(now -> {
                    assertThat(now.quorate()).isFalse();
                    assertThat(now.explanation().german()).contains("GO § 5 Abs. 2");
                });
        assertThat(house.bodies.body(house.office, DISTRICT, BODY).rules().quorumLeast())
                .isEqualTo(7);
    }

    /** Seven, then eight were entered for one day; eight is taken back, seven no more once somebody is invited by it. */
    @Test
    void rulesByWhichNobodyIsInvitedAreTakenBackAndWhatWasBeforeHoldsAgain() {
        LocalDate day = LocalDate.of(2026, 11, 10);
        rules(quorum(day, 7, "GO § 5"));
        house.clock.pass(Duration.ofMinutes(1));
        rules(quorum(day, 8, "GO § 6"));
        assertThat(house.bodies.withdrawRules(house.office, DISTRICT, BODY, day).own())
                .extracting(OwnRules::from, OwnRules::quorumLeast)
                .containsExactly(tuple(day, 7));
        Session planned = house.planned();
        house.sessions.invite(house.office, planned.id(), new Invitation(null));
        assertThatThrownBy(() -> house.bodies.withdrawRules(house.office, DISTRICT, BODY, day))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.detail().german()).endsWith(planned.title()));
        refused(404, () -> house.bodies.withdrawRules(house.office, DISTRICT, BODY, day.plusDays(1)));
    }

    @Test
    void aBodyIsRemovedWithItsRulesAsLongAsNobodyWorksInIt() {
        found("arbeitskreis", null);
        found("ag", "arbeitskreis");
        house.bodies.setRules(house.office, DISTRICT, "arbeitskreis", quorum(null, 4, "GO § 5"));
        refused(409, () -> house.bodies.remove(house.office, DISTRICT, "arbeitskreis"));
        house.bodies.remove(house.office, DISTRICT, "ag");
        house.bodies.remove(house.office, DISTRICT, "arbeitskreis");
        assertThat(found("arbeitskreis", null).own()).isEmpty();
        refused(409, () -> house.bodies.remove(house.office, DISTRICT, BODY));
    }

    /** The first day is in Germany: what takes place on the ninth is under way by other rules. */
    @Test
    void whatTakesPlaceBeforeTheFirstDayOfRulesKeepsNoneOfThem() {
        LocalDate day = LocalDate.of(2026, 11, 13);
        rules(quorum(day, 7, "GO § 5"));
        house.clock.pass(Duration.ofMinutes(1));
        house.sessions.invite(house.office, house.planned().id(), new Invitation(null));
        house.bodies.withdrawRules(house.office, DISTRICT, BODY, day);
        rules(quorum(day.minusDays(1), 7, "GO § 5"));
        house.clock.pass(Duration.ofMinutes(1));
        house.sessions.invite(house.office, house.planned().id(), new Invitation(null));
        refused(409, () -> house.bodies.withdrawRules(house.office, DISTRICT, BODY, day.minusDays(1)));
    }

    @Test
    void whoeverWasTakenBackBeforeTheyJoinedDoesNotKeepABody() {
        found("arbeitskreis", null);
        NewMember coming =
                new NewMember("Neu", house.clock.today().plusDays(3), true, null, null, null, null, false, null);
        Member seat = house.members.join(house.office, DISTRICT, "arbeitskreis", coming);
        refused(409, () -> house.bodies.remove(house.office, DISTRICT, "arbeitskreis"));
        house.members.remove(house.office, DISTRICT, "arbeitskreis", seat.id());
        house.bodies.remove(house.office, DISTRICT, "arbeitskreis");
        assertThat(found("arbeitskreis", null).members()).isEmpty();
        assertThat(house.members.members(house.office, DISTRICT, "arbeitskreis").items())
                .isEmpty();
    }

    @Test
    void aBodyStaysUntilTheRolesOfItsMembersAreEnded() {
        found("arbeitskreis", null);
        house.others.letIn.put("arbeitskreis", Set.of("anna", "bert"));
        assertThatThrownBy(() -> house.bodies.remove(house.office, DISTRICT, "arbeitskreis"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                    assertThat(refusal.detail().german()).contains("(2)", "zuerst diese Rollen beenden");
                });
        house.others.letIn.remove("arbeitskreis");
        house.others.toCome.put("arbeitskreis", 1);
        refused(409, () -> house.bodies.remove(house.office, DISTRICT, "arbeitskreis"));
        house.others.toCome.clear();
        house.bodies.remove(house.office, DISTRICT, "arbeitskreis");
    }

    @Test
    void whatIsEnteredLastForADayHoldsAndEachRuleNamesWhereItStands() {
        LocalDate today = house.clock.today();
        rules(quorum(today, 4, "GO § 5"));
        house.clock.pass(Duration.ofMinutes(1));
        Body now =
                rules(new OwnRules(null, "P14D", "GO § 3", "2/3", 5, "GO § 6", MajorityRule.MEMBERS_PRESENT, "GO § 7"));
        assertThat(now.own()).hasSize(1);
        assertThat(now.own().get(0).from()).isEqualTo(today);
        assertThat(now.rules().sentences())
                .extracting(BodyRules.Sentence::source)
                .containsExactly("GO § 3", "GO § 6", "GO § 7", "§ 91 VwVfG", "§ 91 VwVfG", "§ 89 VwVfG");
        refused(400, () -> new OwnRules(null, null, "GO § 3", null, null, null, null, null));
        refused(400, () -> rules(new OwnRules(null, "bald", null, null, null, null, null, null)));
        refused(422, () -> rules(quorum(today.minusDays(1), 4, null)));
        rules(now.own().get(0));
        assertThat(house.events.types().stream().filter("committee.rulesSet"::equals))
                .hasSize(2);
    }
}
