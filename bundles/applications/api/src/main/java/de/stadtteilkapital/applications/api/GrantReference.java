package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

/** The grant that followed an application, and where it stands. */
public record GrantReference(String id, String state) {
    public GrantReference {
        requireNonNull(id);
        requireNonNull(state);
    }
}
