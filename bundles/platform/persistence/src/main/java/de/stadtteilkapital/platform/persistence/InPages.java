package de.stadtteilkapital.platform.persistence;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Goes through all rows of a kind in the order of their ids, however many: a page at a time, each in its own unit of work. */
public final class InPages {
    private static final int PAGE = 100;

    private InPages() {}

    /** Reads rows whose id comes after another, in that order; all come after the empty one. */
    @FunctionalInterface
    public interface Rows<T> {
        List<T> after(String id, int count);
    }

    /** @return the sum of what the work answers for each row */
    public static <T> long sum(Transactions transactions, Rows<T> rows, Function<T, String> id, ToIntFunction<T> work) {
        long sum = 0;
        String last = "";
        List<T> page;
        do {
            String after = last;
            page = transactions.required(() -> rows.after(after, PAGE));
            for (T row : page) {
                sum += work.applyAsInt(row);
                last = id.apply(row);
            }
        } while (!page.isEmpty());
        return sum;
    }
}
