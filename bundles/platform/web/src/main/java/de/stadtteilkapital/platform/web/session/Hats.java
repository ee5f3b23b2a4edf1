package de.stadtteilkapital.platform.web.session;

import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The roles among which somebody chooses under which they work: one of each kind and district. */
public final class Hats {
    private Hats() {}

    /** By which a role is named in a form and in the session. */
    public static String code(Assignment role) {
        return role.role().code() + "@" + (role.district() == null ? "" : role.district());
    }

    /** In the order in which they were given. */
    public static List<Assignment> of(Caller whole) {
        return whole.roles().stream()
                .collect(Collectors.toMap(Hats::code, role -> role, (first, second) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
