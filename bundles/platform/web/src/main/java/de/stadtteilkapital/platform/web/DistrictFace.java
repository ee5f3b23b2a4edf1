package de.stadtteilkapital.platform.web;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * How a district presents itself.
 *
 * @param funders the line that their rules demand on every page of the district; empty for none
 * @param office who is responsible, with a way to reach them
 * @param marks those that stand on its pages today, in their order
 */
public record DistrictFace(
        String id, String name, String programme, String funders, String office, List<FaceMark> marks) {
    public DistrictFace {
        requireNonNull(id);
        requireNonNull(name);
        requireNonNull(programme);
        requireNonNull(office);
        requireNonNull(funders);
        marks = List.copyOf(marks);
    }

    /** One without marks. */
    public DistrictFace(String id, String name, String programme, String funders, String office) {
        this(id, name, programme, funders, office, List.of());
    }
}
