package de.stadtteilkapital.committee.core;

import static de.stadtteilkapital.committee.core.CommitteeHouse.BODY;
import static de.stadtteilkapital.committee.core.CommitteeHouse.DISTRICT;
import static de.stadtteilkapital.committee.core.CommitteeHouse.refused;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.FoundedBody;
import de.stadtteilkapital.committee.api.GivenChair;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.NewMember;
import de.stadtteilkapital.committee.api.NewRecusal;
import de.stadtteilkapital.committee.api.OwnRules;
import de.stadtteilkapital.committee.api.Resignation;
import de.stadtteilkapital.committee.api.Succession;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is planned of members can be taken back until its day has come. */
@OnBothDatabases
class PlannedMembersTest {
    private final CommitteeHouse house;
    private final LocalDate soon;

    PlannedMembersTest(Database kind) {
        house = new CommitteeHouse(kind);
        soon = house.clock.today().plusDays(5);
    }

    private Member takeBack(String id) {
        return house.members.takeBack(house.office, DISTRICT, BODY, id);
    }

    private Member remove(String id) {
        return house.members.remove(house.office, DISTRICT, BODY, id);
    }

    private Member join(String name, String account, String deputyOf) {
        return house.members.join(
                house.office,
                DISTRICT,
                BODY,
                new NewMember(name, soon, deputyOf == null, account, null, deputyOf, null, false, null));
    }

    private Member succeed(String seat) {
        return house.members.succeed(
                house.office, DISTRICT, BODY, seat, new Succession(soon, null, "Nachfolge", "neu", false, null));
    }

    private Member member(String id) {
        return house.members.member(house.office, DISTRICT, BODY, id);
    }

    private List<String> today() {
        return house.bodies.body(house.office, DISTRICT, BODY).members().stream()
                .map(Member::id)
                .toList();
    }

    @Test
    void whoWasToLeaveStays() {
        house.members.resign(house.office, DISTRICT, BODY, "komitee2", new Resignation(soon));
        assertThat(takeBack("komitee2").until()).isNull();
        refused(409, () -> takeBack("komitee2"));
        house.pass(9);
        assertThat(today()).contains("komitee2").hasSize(9);
        assertThat(house.events.all()).last().satisfies(event -> {
            assertThat(event.type()).isEqualTo("committee.leavingTakenBack");
            assertThat(event.facts()).containsEntry("until", soon).doesNotContainKey("name");
        });
    }

    @Test
    void whoWasToJoinDoesNot() {
        Member coming = join("Neu", "neu", null);
        refused(409, () -> takeBack(coming.id()));
        assertThat(remove(coming.id())).isEqualTo(coming);
        house.pass(9);
        assertThat(today()).hasSize(9);
        refused(404, () -> member(coming.id()));
        assertThat(house.events.types()).contains("committee.joiningTakenBack");
        join("Doch", "neu", null);
    }

    /** Entered by mistake, and nothing has come of it. */
    @Test
    void whoJoinedGoesAsLongAsTheBodyHasNotMetSince() {
        house.hold(house.planned(), 1, 2, 3, 4, 5);
        house.pass(1);
        Member wrong = house.members.join(house.office, DISTRICT, BODY, joining(house.clock.today()));
        house.pass(1);
        remove(wrong.id());
        refused(404, () -> member(wrong.id()));
        assertThat(house.events.types()).endsWith("committee.joiningTakenBack");
        Member right = house.members.join(house.office, DISTRICT, BODY, joining(house.clock.today()));
        house.hold(house.planned(), 1, 2, 3, 4, 5);
        refused(409, () -> remove(right.id()));
        refused(409, () -> remove("komitee2"));
    }

    private static NewMember joining(LocalDate from) {
        return new NewMember("Neu", from, true, "neu", null, null, null, false, null);
    }

    @Test
    void whoPresidesOrIsExcludedStays() {
        Member presides = house.members.join(house.office, DISTRICT, BODY, joining(house.clock.today()));
        house.members.giveChair(house.office, DISTRICT, BODY, presides.id(), new GivenChair(null));
        refused(409, () -> remove(presides.id()));
        house.members.giveChair(house.office, DISTRICT, BODY, "komitee1", new GivenChair(null));
        AgendaItem item = house.item(house.planned(), house.application());
        house.recusals.recuse(house.office, item.id(), new NewRecusal(presides.id(), "Schwager"));
        refused(409, () -> remove(presides.id()));
    }

    /** The days of somebody who is to join and to leave again. */
    @Test
    void whoseLeavingIsTakenBackStillJoins() {
        Member coming = join("Neu", "neu", null);
        house.members.resign(house.office, DISTRICT, BODY, coming.id(), new Resignation(soon.plusDays(20)));
        assertThat(takeBack(coming.id())).isEqualTo(coming);
        refused(409, () -> takeBack(coming.id()));
        remove(coming.id());
    }

    @Test
    void whomTheRulesNameAsDeputyChairStays() {
        Member deputy = house.members.join(house.office, DISTRICT, BODY, joining(house.clock.today()));
        house.bodies.setRules(house.office, DISTRICT, BODY, OwnRules.NONE.deputisedBy(List.of(deputy.id()), "§ 4"));
        refused(409, () -> remove(deputy.id()));
        house.bodies.setRules(house.office, DISTRICT, BODY, OwnRules.NONE);
        remove(deputy.id());
    }

    @Test
    void theLastOneGoesWithTheChair() {
        house.bodies.found(house.office, new FoundedBody(DISTRICT, "rat", "Rat", false, null));
        Member only = house.members.join(house.office, DISTRICT, "rat", joining(house.clock.today()));
        house.members.giveChair(house.office, DISTRICT, "rat", only.id(), new GivenChair(null));
        house.members.remove(house.office, DISTRICT, "rat", only.id());
        house.bodies.remove(house.office, DISTRICT, "rat");
    }

    @Test
    void aSuccessionIsTakenBackFromItsEnd() {
        Member next = succeed("komitee2");
        refused(409, () -> takeBack("komitee2"));
        remove(next.id());
        assertThat(member("komitee2").until()).isEqualTo(soon);
        takeBack("komitee2");
        assertThat(member("komitee2").until()).isNull();
    }

    @Test
    void whatHoldsOrIsNeededStays() {
        refused(409, () -> takeBack("komitee2"));
        Member next = succeed("komitee2");
        join("Vertretung", null, next.id());
        refused(409, () -> remove(next.id()));
        Member chair = join("Künftig", null, null);
        house.members.giveChair(house.office, DISTRICT, BODY, chair.id(), new GivenChair(soon.plusDays(3)));
        refused(409, () -> remove(chair.id()));
        house.pass(9);
        refused(409, () -> remove(next.id()));
        refused(409, () -> takeBack("komitee2"));
    }

    /** The account came back on another seat meanwhile. */
    @Test
    void nobodySitsTwice() {
        house.members.resign(house.office, DISTRICT, BODY, "komitee2", new Resignation(soon.minusDays(1)));
        Member back = join("Mitglied 2", "komitee2", null);
        refused(409, () -> takeBack("komitee2"));
        remove(back.id());
        takeBack("komitee2");
    }

    @Test
    void oneIsNotToHelpOneself() {
        house.members.resign(house.office, DISTRICT, BODY, "komitee2", new Resignation(soon));
        Caller both = CommitteeHouse.caller("komitee2", Role.COORDINATOR, null);
        refused(403, () -> house.members.takeBack(both, DISTRICT, BODY, "komitee2"));
        assertThat(house.members.possible(both, DISTRICT, BODY, "komitee2"))
                .extracting(possible -> possible.act().name())
                .doesNotContain("TAKE_BACK");
        assertThat(house.members.possible(house.office, DISTRICT, BODY, "komitee2"))
                .extracting(possible -> possible.act().name())
                .contains("TAKE_BACK");
    }
}
