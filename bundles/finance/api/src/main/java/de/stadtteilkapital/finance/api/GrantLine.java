package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Coded;
import de.stadtteilkapital.platform.api.Money;
import org.jspecify.annotations.Nullable;

/** A line of the financing plan on which a grant rests; the total binds. */
public record GrantLine(
        @Coded("budgetLine") String line, @Nullable String description, Money amount) {}
