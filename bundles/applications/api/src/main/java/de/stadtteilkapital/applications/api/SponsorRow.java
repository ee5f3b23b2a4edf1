package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Coded;
import de.stadtteilkapital.platform.api.LabelsOf;

/**
 * A sponsor as a line of a list, without its account and its persons.
 *
 * @param legalForm code of the list legalForm
 */
@LabelsOf(NewSponsor.class)
public record SponsorRow(
        String id, String name, @Coded("legalForm") String legalForm, String address) {
    public SponsorRow {
        requireNonNull(id);
        requireNonNull(name);
    }
}
