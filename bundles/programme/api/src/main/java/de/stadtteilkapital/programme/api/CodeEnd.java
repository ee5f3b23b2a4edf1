package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.LabelsOf;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when a code may be entered.
 *
 * @param to the last day, yesterday or later; null where it goes on without an end, or again
 */
@LabelsOf(DistrictCode.class)
public record CodeEnd(@Nullable LocalDate to) {}
