package de.stadtteilkapital.platform.core.modules;

/**
 * A rule, catalogue or other thing that a bundle adds to one district or to all.
 *
 * @param kind simple name of the interface that it implements: {@code EligibilityRule}
 * @param district {@code *} for all
 * @param name of its class; the id and version of a rule stand in its decisions, since only those tell them
 * @param bundle symbolic name and version
 */
public record Contribution(String kind, String district, String name, String bundle) {}
