package de.stadtteilkapital.committee.core.persistence;

/**
 * What a vote was reckoned from.
 *
 * @param facts canonical JSON
 */
public record StoredVote(String id, String facts) {}
