package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.platform.api.Money;
import java.util.ArrayList;
import java.util.List;

/** Which stretches of an amount have been seen; each cent counts once, however often it comes by. */
final class Stretches {
    /** From a cent up to, and without, another one. */
    record Stretch(Money begin, Money end) {
        Money amount() {
            return end.minus(begin);
        }
    }

    private final List<Stretch> seen = new ArrayList<>();

    /** What of it had not been seen before. */
    List<Stretch> add(Money begin, Money end) {
        List<Stretch> fresh = List.of(new Stretch(begin, end));
        for (Stretch old : seen) {
            fresh = fresh.stream().flatMap(part -> without(part, old).stream()).toList();
        }
        seen.addAll(fresh);
        return fresh;
    }

    private static List<Stretch> without(Stretch part, Stretch old) {
        List<Stretch> left = new ArrayList<>();
        Money before = part.end().min(old.begin());
        if (before.isMoreThan(part.begin())) {
            left.add(new Stretch(part.begin(), before));
        }
        Money after = part.begin().isMoreThan(old.end()) ? part.begin() : old.end();
        if (part.end().isMoreThan(after)) {
            left.add(new Stretch(after, part.end()));
        }
        return left;
    }

    Money sum() {
        return Money.sum(seen.stream().map(Stretch::amount));
    }
}
