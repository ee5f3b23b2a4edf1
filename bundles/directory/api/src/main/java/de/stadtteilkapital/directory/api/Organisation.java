package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that takes part, once, however many roles it has.
 *
 * @param id speaking, unique within its district and among the shared ones: {@code jugendamt}
 * @param district the district it belongs to; null for one that all districts share, the federal ministry for instance
 * @param roles codes of what it is to the programme, at least one: {@code NETWORK_MEMBER}, {@code PARTNER}
 */
public record Organisation(
        String id,
        String name,
        @Nullable String district,

        @Label(german = "die Rollen im Programm", english = "the roles in the programme")
        List<String> roles) {
    public Organisation {
        Input in = Input.of(Organisation.class);
        id = in.text("id", id, 60);
        name = in.text("name", name, 200);
        district = in.optionalText("district", district, 60);
        in.require(
                roles != null && !roles.isEmpty(),
                "roles",
                new Text("Bitte geben Sie mindestens eine Rolle an.", "Please give at least one role."));
        roles = in.list("roles", roles, 20);
        roles.forEach(role -> in.text("roles", role, 60));
        in.refuse();
    }
}
