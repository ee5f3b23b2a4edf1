package de.stadtteilkapital.finance.core.persistence;

import java.time.LocalDateTime;

/**
 * What a payment file says of its sender, frozen when it is made.
 *
 * @param createdAt in UTC, whole seconds
 */
public record PaymentFileHead(String debtorName, String debtorIban, LocalDateTime createdAt) {}
