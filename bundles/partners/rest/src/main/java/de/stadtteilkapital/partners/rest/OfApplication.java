package de.stadtteilkapital.partners.rest;

/** An application of which this room tells what it lets people do. */
public record OfApplication(String application) {}
