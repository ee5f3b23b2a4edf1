package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Name, roles and offers of an organisation, as somebody enters them: how they are checked, once. */
@LabelsOf(KeptOrganisation.class)
record OrganisationParticulars(
        String name, @Nullable List<String> roles, @Nullable List<String> offers) {
    String nameFor(Input in) {
        return in.text("name", name, 200);
    }

    List<String> rolesFor(Input in) {
        List<String> all = lines(in, "roles", roles, 60);
        in.require(
                !all.isEmpty(),
                "roles",
                new Text("Bitte geben Sie mindestens eine Rolle an.", "Please give at least one role."));
        return all;
    }

    List<String> offersFor(Input in) {
        return lines(in, "offers", offers, 300);
    }

    private static List<String> lines(Input in, String field, @Nullable List<String> values, int longest) {
        return in.list(field, values, 20).stream()
                .map(value -> in.text(field, value, longest))
                .distinct()
                .toList();
    }
}
