package de.stadtteilkapital.platform.api.work;

import static java.util.Objects.requireNonNull;

/**
 * What something is about, by which pages and clients find it.
 *
 * @param kind room and noun: {@code applications.application}
 */
public record Subject(String kind, String id) {
    public Subject {
        requireNonNull(kind);
        requireNonNull(id);
    }
}
