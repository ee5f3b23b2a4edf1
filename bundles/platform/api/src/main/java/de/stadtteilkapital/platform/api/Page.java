package de.stadtteilkapital.platform.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next cursor of the following part, null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }

    /** A list that is short by its nature and therefore whole. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null);
    }

    /**
     * All parts of a list after each other, for what is not long.
     *
     * @param part answers the one at a cursor, null for the first
     */
    public static <T> List<T> all(Function<@Nullable String, Page<T>> part) {
        List<T> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<T> page = part.apply(cursor);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    public <R> Page<R> map(Function<? super T, ? extends R> each) {
        return new Page<>(items.stream().<R>map(each).toList(), next);
    }
}
