package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.platform.api.Money;
import java.util.ArrayList;
import java.util.List;

/** Lets amounts cover others in order: what came first is spent first. */
final class Fifo {
    /** An amount with a name, in its place in the order. */
    record Item(String id, Money amount) {}

    private Fifo() {}

    /**
     * Every portion is above zero, each source and each sink gives or takes at most its amount, and together they come
     * to
     * the smaller of both sums.
     */
    static List<Portion> allocate(List<Item> sources, List<Item> sinks) {
        List<Portion> portions = new ArrayList<>();
        int source = 0;
        int sink = 0;
        Money given = Money.ZERO;
        Money taken = Money.ZERO;
        while (source < sources.size() && sink < sinks.size()) {
            Item from = sources.get(source);
            Item to = sinks.get(sink);
            Money amount = from.amount().minus(given).min(to.amount().minus(taken));
            if (amount.isPositive()) {
                portions.add(new Portion(from.id(), given, to.id(), taken, amount));
            }
            given = given.plus(amount);
            taken = taken.plus(amount);
            if (given.equals(from.amount())) {
                source++;
                given = Money.ZERO;
            }
            if (taken.equals(to.amount())) {
                sink++;
                taken = Money.ZERO;
            }
        }
        return portions;
    }
}
