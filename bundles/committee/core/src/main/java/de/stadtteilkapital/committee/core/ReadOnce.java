package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;

/** What is read when it is first asked for, and then not again for as long as the act lasts. */
final class ReadOnce<T> implements Supplier<T> {
    private final Supplier<T> read;
    private T value;

    ReadOnce(Supplier<T> read) {
        this.read = requireNonNull(read);
    }

    @Override
    public T get() {
        if (value == null) {
            value = requireNonNull(read.get());
        }
        return value;
    }
}
