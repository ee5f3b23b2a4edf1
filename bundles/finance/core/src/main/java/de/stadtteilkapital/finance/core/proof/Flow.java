package de.stadtteilkapital.finance.core.proof;

import static java.util.stream.Collectors.groupingBy;

import de.stadtteilkapital.finance.api.MoneyPath.Link;
import de.stadtteilkapital.platform.api.Money;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        trace.share(start, Money.ZERO, amount);
        follow(start, Money.ZERO, amount, true, trace, new HashMap<>());
        follow(start, Money.ZERO, amount, false, trace, new HashMap<>());
        return trace;
    }

    /** @param gone what has been followed that way: money that was given back may come by the same place again */
    private void follow(String place, Money begin, Money end, boolean down, Trace trace, Map<Portion, Stretches> gone) {
        Map<String, List<Portion>> next = down ? leaving : entering;
        for (Portion portion : next.getOrDefault(place, List.of())) {
            Money here = down ? portion.at() : portion.into();
            Money from = later(begin, here).minus(here);
            Money to = end.min(here.plus(portion.amount())).minus(here);
            if (to.isMoreThan(from)) {
                Money there = down ? portion.into() : portion.at();
                String other = down ? portion.sink() : portion.source();
                for (Stretches.Stretch part :
                        gone.computeIfAbsent(portion, p -> new Stretches()).add(from, to)) {
                    trace.link(portion, part);
                    Money first = there.plus(part.begin());
                    Money last = there.plus(part.end());
                    trace.share(other, first, last);
                    follow(other, first, last, down, trace, gone);
                }
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
        private final Map<String, Stretches> shares = new LinkedHashMap<>();
        private final Map<Portion, Stretches> links = new LinkedHashMap<>();

        private void share(String place, Money begin, Money end) {
            shares.computeIfAbsent(place, p -> new Stretches()).add(begin, end);
        }

        private void link(Portion portion, Stretches.Stretch part) {
            links.computeIfAbsent(portion, p -> new Stretches()).add(part.begin(), part.end());
        }

        Map<String, Money> shares() {
            Map<String, Money> sums = new LinkedHashMap<>();
            shares.forEach((place, stretches) -> sums.put(place, stretches.sum()));
            return sums;
        }

        List<Link> links() {
            Map<List<String>, Money> sums = new LinkedHashMap<>();
            links.forEach((portion, stretches) ->
                    sums.merge(List.of(portion.source(), portion.sink()), stretches.sum(), Money::plus));
            return sums.entrySet().stream()
                    .map(link -> new Link(link.getKey().get(0), link.getKey().get(1), link.getValue()))
                    .toList();
        }
    }
}
