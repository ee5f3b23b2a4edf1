package de.stadtteilkapital.committee.core;

import static de.stadtteilkapital.platform.testing.doors.Things.NONE;
import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Body;
import de.stadtteilkapital.committee.api.ChangedBody;
import de.stadtteilkapital.committee.api.ChangedMember;
import de.stadtteilkapital.committee.api.CommitteeAdmin;
import de.stadtteilkapital.committee.api.FoundedBody;
import de.stadtteilkapital.committee.api.GivenChair;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.MemberAdmin;
import de.stadtteilkapital.committee.api.NewMember;
import de.stadtteilkapital.committee.api.OwnRules;
import de.stadtteilkapital.committee.api.Resignation;
import de.stadtteilkapital.committee.api.Succession;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.testing.doors.Doors;
import de.stadtteilkapital.platform.testing.doors.Things;
import de.stadtteilkapital.platform.testing.doors.Things.Thing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The doors of bodies and of who sits in them. */
final class BodyDoors {
    private static final String HOME = CommitteeHouse.DISTRICT;
    private static final String COMING = "kommen-gehen";
    private static final PageRequest ALL = PageRequest.of(Map.of());

    private final CommitteeHouse house;
    private final Stages stages;

    BodyDoors(CommitteeHouse house, Stages stages) {
        this.house = requireNonNull(house);
        this.stages = requireNonNull(stages);
    }

    void enter(Doors doors) {
        bodies(doors.room(CommitteeAdmin.class, house.bodies));
        members(doors.room(MemberAdmin.class, house.members));
    }

    private void bodies(Doors.Room<CommitteeAdmin> bodies) {
        bodies.reads("body", NONE, (s, me, t) -> shown(s.body(me, HOME, CommitteeHouse.BODY)))
                .reads(
                        "bodies",
                        NONE,
                        (s, me, t) -> shown(s.bodies(me, ALL).items().get(0)))
                .reads("names", NONE, (s, me, t) -> s.names(me, List.of(new InDistrict(HOME, CommitteeHouse.BODY))))
                .reads("possible: body", NONE, (s, me, t) -> s.possible(me, HOME, CommitteeHouse.BODY))
                .changes("found", NONE, (s, me, t) -> s.found(me, founded("ag-arbeit", null)))
                .changes("remove: with members", NONE, (s, me, t) -> s.remove(me, HOME, CommitteeHouse.BODY))
                .changes("remove: nobody was ever in", NONE, (s, me, t) -> {
                    s.found(house.office, founded("ag-leer", null));
                    return s.remove(me, HOME, "ag-leer");
                })
                .changes("withdrawRules", NONE, (s, me, t) -> {
                    s.setRules(house.office, HOME, CommitteeHouse.BODY, rules(9));
                    return s.withdrawRules(
                            me, HOME, CommitteeHouse.BODY, house.clock.today().plusDays(9));
                })
                .changes(
                        "withdrawRules: of no day",
                        NONE,
                        (s, me, t) -> s.withdrawRules(
                                me,
                                HOME,
                                CommitteeHouse.BODY,
                                house.clock.today().plusDays(8)))
                .changes("found: there already", NONE, (s, me, t) -> s.found(me, founded("komitee", null)))
                .changes("found: within none", NONE, (s, me, t) -> s.found(me, founded("ag-arbeit", "fremd")))
                .changes(
                        "change",
                        NONE,
                        (s, me, t) -> s.change(me, HOME, CommitteeHouse.BODY, new ChangedBody("Beirat", true, null)))
                .changes(
                        "change: within itself",
                        NONE,
                        (s, me, t) ->
                                s.change(me, HOME, CommitteeHouse.BODY, new ChangedBody("Beirat", true, "komitee")))
                .changes(
                        "change: decides no more while sessions are under way",
                        NONE,
                        (s, me, t) -> s.change(me, HOME, CommitteeHouse.BODY, new ChangedBody("Beirat", false, null)))
                .changes("setRules", NONE, (s, me, t) -> s.setRules(me, HOME, CommitteeHouse.BODY, rules(0)))
                .changes(
                        "setRules: from yesterday on",
                        NONE,
                        (s, me, t) -> s.setRules(me, HOME, CommitteeHouse.BODY, rules(-1)))
                .changes(
                        "setRules: a stranger deputises for the chair",
                        NONE,
                        (s, me, t) -> s.setRules(
                                me, HOME, CommitteeHouse.BODY, rules(0).deputisedBy(List.of("fremd"), null)));
    }

    private void members(Doors.Room<MemberAdmin> members) {
        String body = CommitteeHouse.BODY;
        Things planned = planned();
        members.reads("members", NONE, (s, me, t) -> s.members(me, HOME, body))
                .reads("member", NONE, (s, me, t) -> s.member(me, HOME, body, "komitee2"))
                .reads("member: of nobody", NONE, (s, me, t) -> s.member(me, HOME, body, "fremd"))
                .reads("possible: member", NONE, (s, me, t) -> s.possible(me, HOME, body, "komitee2"))
                .changes("join", NONE, (s, me, t) -> s.join(me, HOME, body, joining("neu", true, null)))
                .changes(
                        "join: without a role",
                        NONE,
                        (s, me, t) -> s.join(me, HOME, body, joining("elsewhere", true, null)))
                .changes(
                        "join: a second time",
                        NONE,
                        (s, me, t) -> s.join(me, HOME, body, joining("komitee3", true, null)))
                .changes(
                        "join: a deputy who votes",
                        NONE,
                        (s, me, t) -> s.join(me, HOME, body, joining("neu", true, "komitee3")))
                .changes(
                        "changeMember",
                        NONE,
                        (s, me, t) -> s.change(
                                me,
                                HOME,
                                body,
                                "komitee2",
                                ChangedMember.of(new Member("komitee2", "Neu", "komitee2", true, false))))
                .changes("resign", NONE, (s, me, t) -> s.resign(me, HOME, body, "komitee2", new Resignation(after(30))))
                .changes(
                        "resign: before a session that was opened",
                        stages.chairless(),
                        (s, me, t) -> s.resign(me, HOME, body, "komitee2", new Resignation(after(-1))))
                .changes("succeed", NONE, (s, me, t) -> s.succeed(me, HOME, body, "komitee2", succession(after(30))))
                .changes(
                        "succeed: nobody leaves",
                        NONE,
                        (s, me, t) -> s.succeed(me, HOME, body, "komitee2", succession(null)))
                .changes(
                        "giveChair",
                        NONE,
                        (s, me, t) -> s.giveChair(me, HOME, body, "komitee2", new GivenChair(after(30))))
                .changes(
                        "giveChair: to whoever has it",
                        NONE,
                        (s, me, t) -> s.giveChair(me, HOME, body, "komitee1", new GivenChair(after(30))))
                .changes("takeBack", planned, (s, me, t) -> s.takeBack(me, HOME, COMING, t.id()))
                .changes("remove member", planned, (s, me, t) -> s.remove(me, HOME, COMING, t.id()));
    }

    /** Members of a body that never meets, who come and go before and after the day on which the doors are tried. */
    private Things planned() {
        house.bodies.found(house.office, new FoundedBody(HOME, COMING, "Kommen und Gehen", false, null));
        return Things.in(List.of("stays", "leaves", "joins", "has left"), state -> {
            LocalDate from = state.equals("joins") ? LocalDate.of(2026, 12, 12) : LocalDate.of(2026, 10, 1);
            String seat = house.members
                    .join(
                            house.office,
                            HOME,
                            COMING,
                            new NewMember(state, from, true, null, null, null, null, false, null))
                    .id();
            if (state.equals("leaves") || state.equals("has left")) {
                LocalDate last = LocalDate.of(2026, state.equals("leaves") ? 12 : 11, 1);
                house.members.resign(house.office, HOME, COMING, seat, new Resignation(last));
            }
            return new Thing(seat, "");
        });
    }

    private LocalDate after(int days) {
        return house.clock.today().plusDays(days);
    }

    private NewMember joining(String account, boolean voting, String deputyOf) {
        return new NewMember("Neu", after(30), voting, account, null, deputyOf, null, false, null);
    }

    private static Succession succession(LocalDate until) {
        return new Succession(until, null, "Neu", null, false, null);
    }

    private static FoundedBody founded(String id, String parent) {
        return new FoundedBody(HOME, id, "AG Arbeit", false, parent);
    }

    private OwnRules rules(int days) {
        return new OwnRules(house.clock.today().plusDays(days), "P14D", "GO § 3", "2/3", 5, "GO § 5", null, null);
    }

    private static String shown(Body body) {
        return body.members() == null ? "redacted" : "allowed";
    }
}
