package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.LabelsOf;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when a mark stands on pages, letters and reports.
 *
 * @param to the last day, today or later; null where it goes on without an end
 */
@LabelsOf(Mark.class)
public record MarkEnd(@Nullable LocalDate to) {}
