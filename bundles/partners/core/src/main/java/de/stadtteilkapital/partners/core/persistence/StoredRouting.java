package de.stadtteilkapital.partners.core.persistence;

/**
 * Where a case was sent.
 *
 * @param seen the facts the rules saw, as canonical JSON
 * @param said what each rule said, those too that sent it nowhere
 */
public record StoredRouting(String id, String seen, String said) {}
