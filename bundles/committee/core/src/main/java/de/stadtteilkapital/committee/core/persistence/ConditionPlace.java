package de.stadtteilkapital.committee.core.persistence;

/** Where a condition belongs, and whether it holds. */
public record ConditionPlace(String item, String application, String district, String body, boolean inForce) {}
