package de.stadtteilkapital.finance.core.persistence;

/**
 * What the rules said of a request for money, as canonical JSON.
 *
 * @param seen the facts
 * @param said the outcome of each rule
 */
public record StoredJudgement(String request, String seen, String said) {}
