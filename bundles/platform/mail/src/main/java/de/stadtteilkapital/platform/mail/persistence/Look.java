package de.stadtteilkapital.platform.mail.persistence;

/**
 * It is to be looked whether something new waits for somebody.
 *
 * @param district in whose name they are told
 * @param at since when, in milliseconds; tells this look from the next one
 */
public record Look(String account, String district, long at) {}
