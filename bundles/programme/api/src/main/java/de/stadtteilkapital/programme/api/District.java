package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.documents.Letterhead;
import java.util.List;

/**
 * A city district with a coordination office of its own.
 *
 * @param programme name of the funding programme, as letters state it
 * @param maxGrant ceiling of a grant to one micro-project
 * @param fileNumberPrefix what file numbers begin with: {@code HN}
 * @param areas the funding areas with their streets
 */
public record District(
        String id,
        String name,
        String programme,
        Money maxGrant,
        String fileNumberPrefix,
        OfficeAddress office,
        List<FundingArea> areas) {
    public District {
        requireNonNull(id);
        requireNonNull(name);
        requireNonNull(programme);
        requireNonNull(maxGrant);
        requireNonNull(fileNumberPrefix);
        requireNonNull(office);
        areas = List.copyOf(areas);
    }

    /** The head of the office's letters and reports. */
    public Letterhead letterhead() {
        return new Letterhead(
                name,
                "Lokale Koordinierungsstelle",
                office.name(),
                office.street(),
                office.city(),
                office.phone(),
                office.email(),
                office.funders());
    }
}
