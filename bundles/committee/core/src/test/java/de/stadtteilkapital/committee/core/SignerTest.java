package de.stadtteilkapital.committee.core;

import static de.stadtteilkapital.committee.core.CommitteeHouse.BODY;
import static de.stadtteilkapital.committee.core.CommitteeHouse.DISTRICT;
import static de.stadtteilkapital.committee.core.CommitteeHouse.member;
import static de.stadtteilkapital.committee.core.CommitteeHouse.refused;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.committee.api.GivenChair;
import de.stadtteilkapital.committee.api.Minutes;
import de.stadtteilkapital.committee.api.Resignation;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Minutes are signed by whoever presided, and never wait for somebody who has left. */
@OnBothDatabases
class SignerTest {
    private final CommitteeHouse house;

    SignerTest(Database kind) {
        house = new CommitteeHouse(kind);
    }

    /** Led and minuted by the chair, who has not signed. */
    private Session minuted() {
        Session session = house.planned();
        house.item(session, house.application());
        house.hold(session, 1, 2, 3, 4, 5);
        house.minutes.makeMinutes(house.chair, session.id());
        return session;
    }

    /** The chair has signed and left, and the keeper not signed yet: nothing is left for today's chair to sign. */
    @Test
    void whatWhoPresidedHasSignedWaitsForNoOtherChair() {
        Stages stages = new Stages(house);
        Caller keeper = CommitteeHouse.caller("schreiber", Role.COORDINATOR, null);
        String session = stages.sessionOf(stages.keptItem(Session.State.MINUTED, keeper.account(), 1, 2, 3, 4, 5)
                .id());
        house.minutes.sign(house.chair, session);
        LocalDate last = house.clock.today().plusDays(1);
        house.members.giveChair(house.office, DISTRICT, BODY, "komitee3", new GivenChair(last));
        house.members.resign(house.office, DISTRICT, BODY, "komitee1", new Resignation(last));
        house.pass(2);
        house.others.letIn.put(BODY, Set.copyOf(CommitteeHouse.seats(2, 3, 4, 5, 6, 7, 8, 9)));
        assertThat(house.toSign.waiting(member(3), 9)).isEmpty();
        assertThat(house.toSign.waiting(keeper, 9)).hasSize(1);
        assertThat(house.minutes.sign(keeper, session).state()).isEqualTo(Minutes.State.SIGNED);
    }

    /** The chair passes on the day after the session, before its minutes are signed. */
    @Test
    void whoChairedTheSessionSignsItsMinutesWhoeverChairsToday() {
        Session session = minuted();
        house.members.giveChair(
                house.office,
                DISTRICT,
                BODY,
                "komitee3",
                new GivenChair(house.clock.today().plusDays(1)));
        house.pass(1);
        refused(403, () -> house.minutes.sign(member(3), session.id()));
        assertThat(house.toSign.waiting(member(3), 9)).isEmpty();
        assertThat(house.toSign.waiting(house.chair, 9)).hasSize(1);
        assertThat(house.minutes.sign(house.chair, session.id()).state()).isEqualTo(Minutes.State.SIGNED);
    }

    /** The chair passes and whoever had it leaves, before they have signed. */
    @Test
    void whereWhoPresidedIsInNoMoreTodaysChairSigns() {
        Session session = minuted();
        LocalDate last = house.clock.today().plusDays(1);
        house.members.giveChair(house.office, DISTRICT, BODY, "komitee3", new GivenChair(last));
        house.members.resign(house.office, DISTRICT, BODY, "komitee1", new Resignation(last));
        house.pass(2);
        refused(403, () -> house.minutes.sign(member(3), session.id()));
        house.others.letIn.put(BODY, Set.copyOf(CommitteeHouse.seats(2, 3, 4, 5, 6, 7, 8, 9)));
        refused(403, () -> house.minutes.sign(member(2), session.id()));
        assertThat(house.toSign.waiting(member(2), 9)).isEmpty();
        assertThat(house.toSign.waiting(member(3), 9)).hasSize(1);
        assertThat(house.minutes.sign(member(3), session.id()).state()).isEqualTo(Minutes.State.SIGNED);
        assertThat(house.toSign.waiting(member(3), 9)).isEmpty();
    }
}
