package de.stadtteilkapital.platform.mail.persistence;

import java.time.Instant;

/**
 * A mail that this node is about to send, and nobody else.
 *
 * @param tries this one counted
 * @param firstTry when its week began
 */
public record Claimed(String id, Order order, String messageId, int tries, Instant firstTry) {}
