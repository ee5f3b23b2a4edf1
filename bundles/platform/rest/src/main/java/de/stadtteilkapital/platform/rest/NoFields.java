package de.stadtteilkapital.platform.rest;

/** The body {@code {}} of an act that needs no more than its path. */
public record NoFields() {}
