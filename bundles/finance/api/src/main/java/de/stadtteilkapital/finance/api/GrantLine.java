package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Money;

/** A line of the financing plan on which a grant rests; the total binds. */
public record GrantLine(String line, String description, Money amount) {}
