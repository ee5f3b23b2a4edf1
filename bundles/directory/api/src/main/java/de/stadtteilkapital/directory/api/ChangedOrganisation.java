package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be changed of an organisation.
 *
 * @param contact null takes the one that was kept away
 */
@LabelsOf(KeptOrganisation.class)
public record ChangedOrganisation(
        @Longest(200) String name,
        @Most(20) @Longest(60) List<String> roles,
        @Most(20) @Longest(300) List<String> offers,
        @Nullable OrganisationContact contact) {
    public ChangedOrganisation {
        Input in = Input.of(ChangedOrganisation.class);
        OrganisationParticulars rest = new OrganisationParticulars(name, roles, offers);
        name = rest.nameFor(in);
        roles = rest.rolesFor(in);
        offers = rest.offersFor(in);
        in.refuse();
    }
}
