package de.stadtteilkapital.committee.rest;

import de.stadtteilkapital.committee.api.ApplicationDecision;
import org.jspecify.annotations.Nullable;

/**
 * An application of which this room tells what was decided on it, and what it lets people do.
 *
 * @param decision null before there is one that the caller may read
 */
public record OfApplication(String application, @Nullable ApplicationDecision decision) {}
