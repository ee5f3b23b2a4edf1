package de.stadtteilkapital.applications.api;

/** Another application of the same sponsor whose title sounds alike; in any district and round, drafts left out. */
public record SimilarApplication(String application, String fileNumber, String title) {}
