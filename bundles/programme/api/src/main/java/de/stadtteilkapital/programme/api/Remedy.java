package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;

/**
 * The remedy that is open against an act, as the act tells it (VwGO § 58 Abs. 1): kind, authority or court, seat and term.
 *
 * @param authority the court of an action, the authority of an objection
 * @param address street and number, postcode and town
 * @param months the term, from when the act is made known
 * @param source what it rests on
 */
public record Remedy(
        @Label(german = "die Art des Rechtsbehelfs", english = "the kind of remedy")
        RemedyKind kind,

        @Label(german = "die Stelle, bei der er zu erheben ist", english = "the court or authority")
        String authority,

        @Label(german = "der Sitz", english = "the seat") String seat,

        @Label(german = "die Anschrift", english = "the address")
        String address,

        @Label(german = "die Frist in Monaten", english = "the term in months")
        int months,

        @Label(german = "die Rechtsgrundlage", english = "the source")
        String source) {
    public Remedy {
        requireNonNull(kind);
        requireNonNull(authority);
        requireNonNull(seat);
        requireNonNull(address);
        requireNonNull(source);
        if (months < 1) {
            throw new IllegalArgumentException("no term: " + months);
        }
    }

    /** As a letter instructs of it, in one sentence. */
    public Text instruction() {
        String where = authority + ", " + address + ",";
        String german = months == 1 ? "eines Monats" : "von " + months + " Monaten";
        String english = months == 1 ? "one month" : months + " months";
        return kind == RemedyKind.ACTION
                ? new Text(
                        "Gegen diesen Bescheid kann innerhalb " + german + " nach Bekanntgabe Klage bei dem " + where
                                + " erhoben werden.",
                        "An action against this decision can be brought before the " + where + " within " + english
                                + " of its notification.")
                : new Text(
                        "Gegen diesen Bescheid kann innerhalb " + german
                                + " nach Bekanntgabe Widerspruch erhoben werden. Er ist einzulegen bei: "
                                + where.substring(0, where.length() - 1) + ".",
                        "An objection to this decision can be made within " + english
                                + " of its notification. It is to be made to: " + where.substring(0, where.length() - 1)
                                + ".");
    }
}
