package de.stadtteilkapital.finance.core.persistence;

import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.platform.api.Money;
import java.util.Map;

/** What was booked in all under each entry, reversals taken off. */
public record EntrySums(Map<Entry, Money> sums) {
    public static final EntrySums NONE = new EntrySums(Map.of());

    public EntrySums {
        sums = Map.copyOf(sums);
    }

    public Money of(Entry entry) {
        return sums.getOrDefault(entry, Money.ZERO);
    }
}
