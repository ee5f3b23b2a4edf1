package de.stadtteilkapital.platform.api.identity;

import static java.util.Objects.requireNonNull;

/**
 * An office or a body: its id is unique within its district alone, so neither is ever asked without the other.
 *
 * @param id of the organisation or body: {@code jugendamt}
 */
public record InDistrict(String district, String id) {
    public InDistrict {
        requireNonNull(district);
        requireNonNull(id);
    }

    /** Both as one text, for a row that a list pages by; a district's id has no slash. */
    public String key() {
        return district + "/" + id;
    }
}
