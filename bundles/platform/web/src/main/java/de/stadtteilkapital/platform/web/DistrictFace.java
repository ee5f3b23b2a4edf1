package de.stadtteilkapital.platform.web;

import static java.util.Objects.requireNonNull;

/**
 * How a district presents itself.
 *
 * @param funders the line that their rules demand on every page of the district; empty for none
 * @param office who is responsible, with a way to reach them
 */
public record DistrictFace(String id, String name, String programme, String funders, String office) {
    public DistrictFace {
        requireNonNull(id);
        requireNonNull(name);
        requireNonNull(programme);
        requireNonNull(office);
        requireNonNull(funders);
    }
}
