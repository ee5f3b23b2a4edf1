package de.stadtteilkapital.finance.api;

import java.time.LocalDate;

/**
 * A condition of the committee that goes into the notice.
 *
 * @param due null where none was set
 */
public record GrantCondition(String text, LocalDate due) {}
