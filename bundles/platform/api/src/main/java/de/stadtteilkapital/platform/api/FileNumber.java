package de.stadtteilkapital.platform.api;

import static java.util.Objects.requireNonNull;

/** The number an application's file carries (Aktenzeichen): {@code HN-2026-0001}. */
public record FileNumber(String prefix, int year, long number) {
    public FileNumber {
        requireNonNull(prefix);
        if (number < 1) {
            throw new IllegalArgumentException("file numbers start at 1");
        }
    }

    /** At least four digits at the end. */
    @Override
    public String toString() {
        return "%s-%d-%04d".formatted(prefix, year, number);
    }
}
