package de.stadtteilkapital.committee.core.rules;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;

/**
 * The day that sets the notice period going.
 *
 * @param deemedDays after how many days a letter is deemed to have come (VwVfG § 41 Abs. 2)
 */
public record NoticeStart(NoticeFrom from, int deemedDays) {
    public NoticeStart {
        requireNonNull(from);
    }

    LocalDate of(LocalDate dispatch) {
        return from == NoticeFrom.RECEIPT ? dispatch.plusDays(deemedDays) : dispatch;
    }

    /** The end of a sentence. */
    Text told() {
        return from == NoticeFrom.RECEIPT
                ? Phrase.of(
                        "ihrem Zugang, der am %s. Tag nach der Aufgabe zur Post als erfolgt gilt",
                        "its receipt, which is deemed to be %s days after it was posted", deemedDays)
                : new Text("ihrer Absendung", "its dispatch");
    }
}
