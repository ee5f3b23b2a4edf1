package de.stadtteilkapital.committee.core;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.committee.api.Ballot;
import de.stadtteilkapital.committee.core.persistence.KnownBody;
import de.stadtteilkapital.committee.core.persistence.Seats;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Lets only ballots in that may be cast: one of each entitled member who is present and not excluded, or of
 * their deputy. */
final class BallotBox {
    private BallotBox() {}

    /**
     * @param cite norms as the office has them
     * @throws Refusal 409 naming the member and the reason
     */
    static void requireProper(
            List<Ballot> ballots, KnownBody body, Seats seats, Set<String> excluded, UnaryOperator<String> cite) {
        Voters voters = Voters.of(body, seats, excluded);
        Set<String> cast = new HashSet<>();
        for (Ballot ballot : ballots) {
            String member = ballot.member();
            if (excluded.contains(member)) {
                throw refuse(
                        body,
                        member,
                        new Text("ist ausgeschlossen (%s)", "is excluded (%s)").with(cite.apply("VwVfG § 20")));
            }
            if (!seats.present().contains(member)) {
                throw refuse(body, member, new Text("ist nicht anwesend", "is not present"));
            }
            if (!voters.votes(member)) {
                throw refuse(body, member, voteless(body, member));
            }
            if (!cast.add(member)) {
                throw refuse(body, member, new Text("hat schon gestimmt", "has voted already"));
            }
        }
    }

    private static Text voteless(KnownBody body, String member) {
        return body.members().stream()
                .filter(known -> known.id().equals(member) && known.deputyOf() != null)
                .findFirst()
                .map(deputy -> Words.fill(
                        new Text(
                                "vertritt %s, stimmt also nur, solange dieses Mitglied fehlt, nicht ausgeschlossen und noch"
                                        + " nicht vertreten ist",
                                "stands in for %s, and so votes only while that member is absent, not excluded and not"
                                        + " represented yet"),
                        name(body, deputy.deputyOf())))
                .orElseGet(() -> new Text("hat kein Stimmrecht", "has no vote"));
    }

    private static Refusal refuse(KnownBody body, String member, Text reason) {
        return Refusal.conflict(Words.fill(
                new Text(
                        "Die Stimme von %s zählt nicht: %s; abgestimmt werden kann ohne sie.",
                        "The ballot of %s does not count: %s; the vote is possible without it."),
                name(body, member),
                reason));
    }

    /** Whom the body does not know is called as they were entered. */
    private static String name(KnownBody body, String member) {
        return body.nameOf(member).orElse(member);
    }
}
