package de.stadtteilkapital.finance.core.proof;

import static java.util.stream.Collectors.groupingBy;

import de.stadtteilkapital.finance.api.MoneyPath.Link;
import de.stadtteilkapital.platform.api.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Money in motion. Each portion says where it lies within the thing it comes from and within the thing it goes to, so a
 * stretch of money can be followed from place to place, up and down, without losing or doubling a cent.
 */
final class Flow {
    private final Map<String, List<Portion>> leaving;
    private final Map<String, List<Portion>> entering;

    Flow(List<Portion> portions) {
        leaving = portions.stream().collect(groupingBy(Portion::source));
        entering = portions.stream().collect(groupingBy(Portion::sink));
    }

    /** Both ways from one place, with all the money that ever was there. */
    Trace from(String start) {
        Money amount = later(sum(entering.get(start)), sum(leaving.get(start)));
        Trace trace = new Trace();
        trace.shares.put(start, amount);
        follow(start, Money.ZERO, amount, true, trace);
        follow(start, Money.ZERO, amount, false, trace);
        return trace;
    }

    private void follow(String place, Money begin, Money end, boolean down, Trace trace) {
        Map<String, List<Portion>> next = down ? leaving : entering;
        for (Portion portion : next.getOrDefault(place, List.of())) {
            Money here = down ? portion.at() : portion.into();
            Money from = later(begin, here);
            Money to = end.min(here.plus(portion.amount()));
            if (to.isMoreThan(from)) {
                Money there = (down ? portion.into() : portion.at()).plus(from.minus(here));
                Money amount = to.minus(from);
                String other = down ? portion.sink() : portion.source();
                trace.add(portion, other, amount);
                follow(other, there, there.plus(amount), down, trace);
            }
        }
    }

    private static Money sum(List<Portion> portions) {
        return portions == null ? Money.ZERO : Money.sum(portions.stream().map(Portion::amount));
    }

    private static Money later(Money one, Money other) {
        return one.isMoreThan(other) ? one : other;
    }

    /** What was found: how much of each place lies on the path, and what went from where to where. */
    static final class Trace {
        private final Map<String, Money> shares = new LinkedHashMap<>();
        private final Map<List<String>, Money> links = new LinkedHashMap<>();

        private void add(Portion portion, String place, Money amount) {
            shares.merge(place, amount, Money::plus);
            links.merge(List.of(portion.source(), portion.sink()), amount, Money::plus);
        }

        Map<String, Money> shares() {
            return shares;
        }

        List<Link> links() {
            Function<Map.Entry<List<String>, Money>, Link> link =
                    e -> new Link(e.getKey().get(0), e.getKey().get(1), e.getValue());
            return links.entrySet().stream().map(link).toList();
        }
    }
}
