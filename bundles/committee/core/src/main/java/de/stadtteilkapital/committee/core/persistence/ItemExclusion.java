package de.stadtteilkapital.committee.core.persistence;

/**
 * Who is excluded from an item of a session.
 *
 * @param account the member's login, null where there is none
 * @param open whether the item is
 */
public record ItemExclusion(String item, String member, String account, boolean open) {}
