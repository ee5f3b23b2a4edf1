package de.stadtteilkapital.committee.core;

import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.core.persistence.KnownBody;
import de.stadtteilkapital.committee.core.persistence.Seats;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Who presides over a session or an item of it (VwVfG § 89). */
final class Leading {
    private static final String POINTER = "/presiding";
    private static final String RULE = "committee.presiding";
    private static final String LAW = "VwVfG § 89";
    private static final String EXCLUSION = "VwVfG § 20";

    private Leading() {}

    /**
     * Who was named, else the first in the order of the body, of those who are present and not excluded; empty where it is
     * left to the office.
     *
     * @param named id of a seat, or null
     */
    static Optional<Member> of(KnownBody body, Seats seats, String named, Set<String> excluded) {
        return body.members().stream()
                .filter(member -> member.id().equals(named) && isFree(member, seats, excluded))
                .findFirst()
                .or(() -> Procedures.presiding(body).first(body.members(), member -> isFree(member, seats, excluded)));
    }

    private static boolean isFree(Member member, Seats seats, Set<String> excluded) {
        return seats.present().contains(member.id()) && !excluded.contains(member.id());
    }

    /**
     * Only the chair, or whoever has a vote, presides, and is there.
     *
     * @param cite norms as the office has them
     * @throws Refusal 422 naming what is in the way
     */
    static void requireAble(
            KnownBody body, Seats seats, String named, Set<String> excluded, UnaryOperator<String> cite) {
        Member member = body.members().stream()
                .filter(one -> one.id().equals(named))
                .findFirst()
                .orElseThrow(() -> refusal(
                        new Text(
                                "Die Sitzung leitet ein Mitglied des Gremiums; bitte dessen Kennung nennen.",
                                "A member of the body presides; please name their id."),
                        cite));
        if (!seats.present().contains(named)) {
            throw refusal(
                    new Text(
                                    "%s ist nicht anwesend und kann deshalb nicht leiten; bitte jemanden nennen, der anwesend ist.",
                                    "%s is not present and so can't preside; please name somebody who is.")
                            .with(member.name()),
                    cite);
        }
        if (excluded.contains(named)) {
            throw refusal(
                    new Text(
                                    "%s ist von diesem Punkt ausgeschlossen (%s) und kann ihn deshalb nicht leiten; bitte"
                                            + " jemand anderen nennen.",
                                    "%s is excluded from this item (%s) and so can't preside over it; please name somebody"
                                            + " else.")
                            .with(member.name(), cite.apply(EXCLUSION)),
                    cite);
        }
        if (!member.chair() && !Voters.of(body, seats, excluded).votes(named)) {
            throw refusal(
                    new Text(
                                    "%s hat hier keine Stimme und kann deshalb nicht leiten; bitte ein stimmberechtigtes Mitglied"
                                            + " nennen.",
                                    "%s has no vote here and so can't preside; please name a member who votes.")
                            .with(member.name()),
                    cite);
        }
    }

    private static Refusal refusal(Text why, UnaryOperator<String> cite) {
        return Refusal.rule(POINTER, why, RULE, cite.apply(LAW));
    }
}
