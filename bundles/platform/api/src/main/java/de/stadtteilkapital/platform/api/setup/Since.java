package de.stadtteilkapital.platform.api.setup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Versions of something that hold from a day on, as a file tells of them: the one that holds without its day, those to come
 * with it, and none that is over.
 */
public record Since<V>(@Nullable V holding, List<V> toCome, Function<V, LocalDate> from) {
    public static <V> Since<V> of(List<V> all, Function<V, LocalDate> from, LocalDate today) {
        List<V> versions = all.stream().sorted(Comparator.comparing(from)).toList();
        Optional<V> holding = versions.stream()
                .filter(version -> !from.apply(version).isAfter(today))
                .reduce((earlier, later) -> later);
        return new Since<>(
                holding.orElse(null),
                versions.stream()
                        .filter(version -> from.apply(version).isAfter(today))
                        .toList(),
                from);
    }

    /** The entries, each of what a version says and its day. */
    public <C, T> List<T> written(Function<V, C> content, BiFunction<C, @Nullable LocalDate, T> entry) {
        return Stream.concat(
                        Stream.ofNullable(holding).map(version -> entry.apply(content.apply(version), null)),
                        toCome.stream().map(version -> entry.apply(content.apply(version), from.apply(version))))
                .toList();
    }

    /** No day for the one since which that holds which holds now. */
    public @Nullable LocalDate settled(@Nullable LocalDate day) {
        return day == null || holding != null && from.apply(holding).equals(day) ? null : day;
    }

    /**
     * Whether what is to hold from a day to come on holds then anyway. It would be no version, so that the same file would
     * tell of it each time.
     *
     * @param day the first day; null for what is to hold now
     * @param alike which versions say the same
     */
    public boolean holdsAnyway(@Nullable LocalDate day, LocalDate today, Predicate<V> alike) {
        return day != null
                && day.isAfter(today)
                && toCome.stream()
                        .filter(version -> !from.apply(version).isAfter(day))
                        .reduce((earlier, later) -> later)
                        .or(() -> Optional.ofNullable(holding))
                        .filter(alike)
                        .isPresent();
    }

    /** A day as a key; empty for what holds. */
    public static String key(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
