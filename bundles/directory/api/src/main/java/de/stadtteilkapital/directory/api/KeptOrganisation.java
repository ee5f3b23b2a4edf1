package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Label;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as the office keeps it.
 *
 * @param id see {@link Organisation}
 * @param district null for what all districts share, which no district changes
 * @param roles codes, those of {@link OrganisationRole} or a district's own
 * @param endsOn the last day on which it takes part, null for an open end
 * @param offers what it brings in: rooms, people, experience
 * @param contact only to who keeps the directory of the district, and only while the consent holds; else null
 */
public record KeptOrganisation(
        String id,
        String name,
        @Nullable String district,

        @Label(german = "die Rollen im Programm", english = "the roles in the programme")
        List<String> roles,

        @Label(german = "der letzte Tag der Mitwirkung", english = "the last day of taking part") @Nullable
        LocalDate endsOn,

        @Label(german = "die Angebote", english = "the offers")
        List<String> offers,

        @Label(german = "die Ansprechperson", english = "the contact") @Nullable
        OrganisationContact contact) {
    public KeptOrganisation {
        roles = List.copyOf(roles);
        offers = List.copyOf(offers);
    }

    public boolean isOver(LocalDate today) {
        return endsOn != null && endsOn.isBefore(today);
    }
}
