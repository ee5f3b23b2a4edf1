package de.stadtteilkapital.reporting.api;

import java.time.LocalDate;

/**
 * Up to where something was read: everything that the district's event log holds until this position, nothing after.
 *
 * @param digest of the event at the position, so that anyone can prove later what the log was
 */
public record CutOff(LocalDate date, long position, String digest) {}
