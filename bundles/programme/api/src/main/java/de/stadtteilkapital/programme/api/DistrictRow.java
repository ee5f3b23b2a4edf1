package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.LabelsOf;

/** A district as a line of a list, without its streets. */
@LabelsOf(District.class)
public record DistrictRow(String id, String name, String programme) {
    public DistrictRow {
        requireNonNull(id);
        requireNonNull(name);
        requireNonNull(programme);
    }
}
