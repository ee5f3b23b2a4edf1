package de.stadtteilkapital.committee.core;

import static de.stadtteilkapital.committee.core.CommitteeHouse.BODY;
import static de.stadtteilkapital.committee.core.CommitteeHouse.DISTRICT;
import static de.stadtteilkapital.committee.core.CommitteeHouse.refused;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.ChangedMember;
import de.stadtteilkapital.committee.api.GivenChair;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.NewMember;
import de.stadtteilkapital.committee.api.NewRecusal;
import de.stadtteilkapital.committee.api.Resignation;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whoever keeps a body neither frees an excluded member nor helps themselves to a seat. */
@OnBothDatabases
class ExcludedSeatsTest {
    private final CommitteeHouse house;

    ExcludedSeatsTest(Database kind) {
        house = new CommitteeHouse(kind);
    }

    private static ChangedMember described(String account, boolean voting, LocalDate votingFrom) {
        return new ChangedMember("Mitglied", voting, votingFrom, account, null, null, null, false, null);
    }

    private Member change(Caller me, String seat, ChangedMember asked) {
        return house.members.change(me, DISTRICT, BODY, seat, asked);
    }

    @Test
    void whoGetsAnAccountIsBarredFromWhatTheirSeatWasExcludedFrom() {
        Member seat = house.members.join(
                house.office,
                DISTRICT,
                BODY,
                new NewMember("Ohne Konto", null, true, null, null, null, null, false, null));
        String application = house.application();
        Session session = house.planned();
        AgendaItem item = house.item(session, application);
        house.hold(session, 1, 2, 3, 4, 5, 6, 7);
        house.recusals.recuse(house.chair, item.id(), new NewRecusal(seat.id(), "Vorstand des Vereins"));
        assertThat(house.others.bars).isEmpty();

        change(house.office, seat.id(), described("spaet", true, null));
        assertThat(house.others.bars).containsExactly("spaet from " + application);
    }

    @Test
    void nobodyElseTakesTheSeatOfWhoIsExcludedInSilence() {
        Session session = house.planned();
        AgendaItem item = house.item(session, house.application());
        house.hold(session, 1, 2, 3, 4, 5, 6, 7);
        house.recusals.recuse(house.chair, item.id(), new NewRecusal("komitee7", "Vorstand des Vereins"));
        refused(409, () -> change(house.office, "komitee7", described("anderer", true, null)));
        refused(409, () -> change(house.office, "komitee7", described(null, true, null)));
        assertThat(change(house.office, "komitee7", described("komitee7", true, null))
                        .name())
                .isEqualTo("Mitglied");
    }

    @Test
    void nobodyGivesSeatVoteOrChairToThemselves() {
        Caller both = CommitteeHouse.caller("komitee2", Role.COORDINATOR, null);
        refused(403, () -> house.members.giveChair(both, DISTRICT, BODY, "komitee2", new GivenChair(null)));
        refused(403, () -> change(both, "komitee2", described("komitee2", false, null)));
        refused(
                403,
                () -> house.members.join(
                        both,
                        DISTRICT,
                        BODY,
                        new NewMember("Ich", null, true, "komitee2", null, null, null, false, null)));
        assertThat(house.members
                        .giveChair(both, DISTRICT, BODY, "komitee3", new GivenChair(null))
                        .chair())
                .isTrue();
    }

    /** Voting until a day, advising from then on, and leaving later than was said first. */
    @Test
    void whoStaysLongerStaysWithTheRightsTheyHaveThen() {
        LocalDate today = house.clock.today();
        change(house.office, "komitee3", described("komitee3", false, today.plusDays(30)));
        for (int days : new int[] {60, 90}) {
            house.members.resign(house.office, DISTRICT, BODY, "komitee3", new Resignation(today.plusDays(days)));
        }
        house.pass(75);
        assertThat(house.bodies.body(house.office, DISTRICT, BODY).members())
                .filteredOn(member -> member.id().equals("komitee3"))
                .extracting(Member::voting)
                .containsExactly(false);
    }
}
