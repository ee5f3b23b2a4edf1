package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.LabelsOf;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when applications may name a need.
 *
 * @param to the last day, neither before today nor before the first one; null where it goes on without an end
 */
@LabelsOf(Need.class)
public record NeedEnd(@Nullable LocalDate to) {}
