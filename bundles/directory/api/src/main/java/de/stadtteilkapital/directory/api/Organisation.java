package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Require;
import java.util.List;

/**
 * An organisation that takes part, once, however many roles it has.
 *
 * @param id speaking, unique within its district and among the shared ones: {@code jugendamt}
 * @param district the district it belongs to; null for one that all districts share, the federal ministry for instance
 * @param roles codes of what it is to the programme, at least one: {@code NETWORK_MEMBER}, {@code PARTNER}
 */
public record Organisation(String id, String name, String district, List<String> roles) {
    public Organisation {
        id = Require.text("id", id, 60);
        name = Require.text("name", name, 200);
        district = Require.optionalText("district", district, 60);
        roles = Require.list("roles", roles, 20);
        Require.present("roles", roles.isEmpty() ? null : roles);
        roles.forEach(role -> Require.text("roles", role, 60));
    }
}
