package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.Money;
import org.jspecify.annotations.Nullable;

/**
 * What everyone may know of a funded project.
 *
 * @param sponsor null where the sponsor is an individual
 */
public record FundedProject(String title, @Nullable String sponsor, Money amount) {}
