package de.stadtteilkapital.districts.demonstration;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.CommitteeAdmin;
import de.stadtteilkapital.committee.api.FoundedBody;
import de.stadtteilkapital.committee.api.GivenChair;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.MemberAdmin;
import de.stadtteilkapital.committee.api.NewMember;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The bodies of the district as an office founds them: one act for each body, each member and each chair. */
final class DemonstrationBodies {
    static final String COMMITTEE = "komitee";
    static final String NETWORK = "netzwerk";
    static final String WORKING_GROUP = "arbeitskreis";
    static final String LABOUR_GROUP = "ag-arbeit";
    static final String PREVENTION_CIRCLE = "praeventivkreis";
    static final String STRATEGY_BOARD = "lenkungsgruppe";

    /**
     * One of them. Those who play in it come first, the first of all takes the chair.
     *
     * @param seats that nobody plays, and which have no account
     */
    record Founding(FoundedBody body, List<String> seats) {
        /** All who are to join, in their order. */
        List<NewMember> joining(Map<String, String> accounts) {
            List<NewMember> members = new ArrayList<>();
            People.in(body.id()).forEach(person -> members.add(joins(person.name(), accounts.get(person.account()))));
            seats.forEach(seat -> members.add(joins(seat, null)));
            return members;
        }

        private static NewMember joins(String name, String account) {
            return new NewMember(name, null, true, account, null, null, null, false, null);
        }
    }

    /** Each after the one within which it works; Stadtplanung's person leads the group on labour. */
    static final List<Founding> ALL = List.of(
            founding(COMMITTEE, "Komitee (Begleitausschuss)", true, null),
            founding(NETWORK, "Lokales Netzwerk", false, null),
            founding(
                    WORKING_GROUP,
                    "Arbeitskreis Hamm-Norden",
                    false,
                    null,
                    "Jugendamt",
                    "Sozialamt",
                    "Stadtplanungsamt"),
            founding(
                    LABOUR_GROUP,
                    "AG Arbeit",
                    false,
                    WORKING_GROUP,
                    "Kommunales JobCenter",
                    "Wirtschaftsförderung",
                    "Beratungs- und Qualifizierungsträger"),
            founding(PREVENTION_CIRCLE, "Präventivkreis", false, null, "Polizei", "Schulen"),
            founding(
                    STRATEGY_BOARD,
                    "Lenkungsgruppe",
                    false,
                    null,
                    "Dezernat Jugend und Soziales",
                    "Dezernat Stadtentwicklung",
                    "Dezernat Finanzen"));

    private final CommitteeAdmin bodies;
    private final MemberAdmin members;
    private final Caller me;

    DemonstrationBodies(CommitteeAdmin bodies, MemberAdmin members, Caller me) {
        this.bodies = requireNonNull(bodies);
        this.members = requireNonNull(members);
        this.me = requireNonNull(me);
    }

    private static Founding founding(String id, String name, boolean decides, String parent, String... seats) {
        return new Founding(new FoundedBody(HammNorden.ID, id, name, decides, parent), List.of(seats));
    }

    /** @param accounts the ids of accounts by their login names */
    void found(Map<String, String> accounts) {
        for (Founding founding : ALL) {
            String body = bodies.found(me, founding.body()).id();
            List<String> seats = founding.joining(accounts).stream()
                    .map(joining -> members.join(me, HammNorden.ID, body, joining))
                    .map(Member::id)
                    .toList();
            members.giveChair(me, HammNorden.ID, body, seats.get(0), new GivenChair(null));
        }
    }
}
