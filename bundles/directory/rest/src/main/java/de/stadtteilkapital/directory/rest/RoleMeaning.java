package de.stadtteilkapital.directory.rest;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Role;

/**
 * A role in words.
 *
 * @param code its name on the wire: {@code financeOfficer}
 * @param label what people call it
 * @param meaning what its holder may do
 */
public record RoleMeaning(
        String code,

        @Label(german = "die Bezeichnung", english = "the label")
        Text label,

        @Label(german = "die Bedeutung", english = "the meaning")
        Text meaning) {
    static RoleMeaning of(Role role) {
        return new RoleMeaning(role.code(), role.label(), role.meaning());
    }
}
