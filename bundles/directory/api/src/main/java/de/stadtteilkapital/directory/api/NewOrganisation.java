package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Text;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An organisation to be entered.
 *
 * @param id small letters, digits and hyphens, by which rules and roles name it; made from the name where it is missing
 */
@LabelsOf(KeptOrganisation.class)
public record NewOrganisation(
        @Longest(60) String district,
        @Nullable @Longest(60) String id,
        @Longest(200) String name,
        @Most(20) @Longest(60) List<String> roles,
        @Most(20) @Longest(300) List<String> offers,
        @Nullable OrganisationContact contact) {
    private static final Pattern ID = Pattern.compile("[a-z0-9](-?[a-z0-9])*");

    public NewOrganisation {
        Input in = Input.of(NewOrganisation.class);
        district = in.text("district", district, 60);
        id = in.optionalText("id", id, 60);
        in.require(
                id == null || ID.matcher(id).matches(),
                "id",
                new Text(
                        "Ein Kürzel hat nur kleine Buchstaben ohne Umlaute, Ziffern und Bindestriche.",
                        "An id has small letters, digits and hyphens only."));
        OrganisationParticulars rest = new OrganisationParticulars(name, roles, offers);
        name = rest.nameFor(in);
        roles = rest.rolesFor(in);
        offers = rest.offersFor(in);
        in.refuse();
    }
}
