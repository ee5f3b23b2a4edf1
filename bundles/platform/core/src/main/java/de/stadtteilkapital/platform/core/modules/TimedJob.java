package de.stadtteilkapital.platform.core.modules;

import java.time.Instant;

/**
 * A timed job that somebody brings.
 *
 * @param period from one run to the next, ISO 8601
 * @param bundle symbolic name and version
 * @param chosen whether this one runs, and not another of its name
 * @param ran when the last run of this name began, on whichever node; null where there was none
 * @param due when it runs next; null where it has not been seen by a node yet
 */
public record TimedJob(String name, String period, String bundle, boolean chosen, Instant ran, Instant due) {}
