package de.stadtteilkapital.platform.rest;

import java.util.function.Supplier;

/** Lets only so many documents be made at once, whoever asks for them. */
@FunctionalInterface
public interface DocumentPlaces {
    /** @throws de.stadtteilkapital.platform.api.Refusal 503 where none gets free in time */
    <T> T print(Supplier<T> document);
}
