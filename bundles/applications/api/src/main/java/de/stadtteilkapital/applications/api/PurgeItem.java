package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import java.time.LocalDate;

/**
 * One thing of a purge; it tells of no person.
 *
 * @param id of the idea or the advice case
 * @param retainUntil last day of its retention, as it was when the purge was proposed
 */
public record PurgeItem(
        String id,

        @Label(german = "das Ende der Aufbewahrung", english = "the end of the retention")
        LocalDate retainUntil) {
    public PurgeItem {
        requireNonNull(id);
        requireNonNull(retainUntil);
    }
}
