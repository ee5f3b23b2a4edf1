package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.LabelsOf;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody gets the chair of a body.
 *
 * @param from the first day; null for today
 */
@LabelsOf(Member.class)
public record GivenChair(@Nullable LocalDate from) {}
