package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Label;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Mandate} as it was given, with what became of it.
 *
 * @param holder account of the person
 * @param role code of the task, one of {@link MandateKind} or a district's own
 * @param to last day, null for an open end
 * @param substituteFor account of the person for whom the holder deputises; a role that rests on this mandate holds only
 *     on days on which that person is away; null for none
 * @param phrase with which the holder signs: {@code i. V.}; null for none
 * @param endReason why it was ended before its term; null where it was not, and for whoever does not keep the directory
 */
public record GivenMandate(
        String id,
        String district,

        @Label(german = "der Inhaber", english = "the holder", accusative = "den Inhaber")
        String holder,

        @Label(german = "die Aufgabe", english = "the task") String role,
        String legalBasis,
        LocalDate from,
        @Nullable LocalDate to,

        @Label(german = "die vertretene Person", english = "the person deputised for") @Nullable
        String substituteFor,

        @Label(
                german = "der Zusatz der Unterschrift",
                english = "the phrase of the signature",
                accusative = "den Zusatz der Unterschrift")
        @Nullable
        String phrase,

        @Label(
                german = "der Grund der Beendigung",
                english = "the reason of the ending",
                accusative = "den Grund der Beendigung")
        @Nullable
        String endReason) {
    /** For whoever need not know why it was ended. */
    public GivenMandate withoutReason() {
        return new GivenMandate(id, district, holder, role, legalBasis, from, to, substituteFor, phrase, null);
    }

    public boolean isOver(LocalDate today) {
        return to != null && to.isBefore(today);
    }
}
