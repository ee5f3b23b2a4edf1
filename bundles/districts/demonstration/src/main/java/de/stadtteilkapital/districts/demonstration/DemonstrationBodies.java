package de.stadtteilkapital.districts.demonstration;

import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.NewBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The bodies of the district; seats that nobody plays in the demonstration have no account. */
final class DemonstrationBodies {
    static final String COMMITTEE = "komitee";
    static final String NETWORK = "netzwerk";
    static final String WORKING_GROUP = "arbeitskreis";
    static final String PREVENTION_CIRCLE = "praeventivkreis";
    static final String STRATEGY_BOARD = "lenkungsgruppe";

    private DemonstrationBodies() {}

    /** @param accounts the ids of accounts by their login names */
    static List<NewBody> all(Map<String, String> accounts) {
        return List.of(
                body(accounts, COMMITTEE, "Komitee (Begleitausschuss)", true, List.of()),
                body(accounts, NETWORK, "Lokales Netzwerk", false, List.of()),
                body(
                        accounts,
                        WORKING_GROUP,
                        "Arbeitskreis Hamm-Norden",
                        false,
                        List.of("Jugendamt", "Sozialamt", "Stadtplanungsamt (AG Arbeit)")),
                body(accounts, PREVENTION_CIRCLE, "Präventivkreis", false, List.of("Polizei", "Schulen")),
                body(
                        accounts,
                        STRATEGY_BOARD,
                        "Lenkungsgruppe",
                        false,
                        List.of("Dezernat Jugend und Soziales", "Dezernat Stadtentwicklung", "Dezernat Finanzen")));
    }

    /** The first takes the chair. */
    private static NewBody body(
            Map<String, String> accounts, String id, String name, boolean decides, List<String> furtherSeats) {
        List<Member> members = new ArrayList<>();
        for (Person person : People.in(id)) {
            members.add(new Member(
                    person.account(), person.name(), accounts.get(person.account()), true, members.isEmpty()));
        }
        for (String seat : furtherSeats) {
            members.add(new Member(id + "-" + (members.size() + 1), seat, null, true, members.isEmpty()));
        }
        return new NewBody(id, HammNorden.ID, name, decides, members);
    }
}
