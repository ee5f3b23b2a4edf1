package de.stadtteilkapital.programme.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Deadline;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when is in time what is due by a day: on a Saturday, Sunday or holiday until the next working day (VwVfG § 31 (3)),
 * which a day that the call fixed does not wait for; never after the day on which the round was closed.
 *
 * @param closedOn null where it was not
 */
public record SubmissionTerm(
        Deadline working, boolean fixed, @Nullable LocalDate closedOn) {
    public SubmissionTerm {
        requireNonNull(working);
    }

    public LocalDate until(LocalDate day) {
        LocalDate last = fixed ? day : working.moved(day);
        return closedOn != null && last.isAfter(closedOn) ? closedOn : last;
    }
}
