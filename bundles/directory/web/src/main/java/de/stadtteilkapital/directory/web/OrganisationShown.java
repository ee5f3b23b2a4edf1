package de.stadtteilkapital.directory.web;

import de.stadtteilkapital.directory.api.KeptOrganisation;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.List;

/** An organisation as a page shows it, its roles in people's words. */
public record OrganisationShown(KeptOrganisation one, List<Text> roles, boolean over) {
    static OrganisationShown of(KeptOrganisation one, LocalDate today) {
        return new OrganisationShown(
                one, one.roles().stream().map(OrganisationForm::label).toList(), one.isOver(today));
    }
}
