package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import java.util.List;

/** The funding areas of a district in all their versions, the latest first. */
public record DistrictAreas(
        String district,

        @Label(german = "die Fassungen", english = "the versions")
        List<AreaVersion> versions) {
    public DistrictAreas {
        requireNonNull(district);
        versions = List.copyOf(versions);
    }
}
