package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.platform.api.Money;

/**
 * A part of one amount that covers a part of another.
 *
 * @param at where the part begins within the source, and {@code into} where it begins within the sink
 */
record Portion(String source, Money at, String sink, Money into, Money amount) {}
