package de.stadtteilkapital.directory.api;

import java.time.Instant;

/**
 * That an account is reached by what somebody else calls the person.
 *
 * @param issuer of tokens, or {@code ldap}
 * @param linkedBy account of whoever linked it
 */
public record AccountLink(String id, String issuer, String subject, String linkedBy, Instant linkedAt) {}
