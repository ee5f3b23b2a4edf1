package de.stadtteilkapital.platform.api.identity;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A role and its reach.
 *
 * @param district where it holds, null for none in particular
 * @param office the organisation an office's account belongs to, else null
 * @param body the body a member sits in, else null
 * @param sponsors the sponsors a sponsor's account acts for
 */
public record Assignment(Role role, String district, String office, String body, List<String> sponsors) {
    public Assignment {
        requireNonNull(role);
        sponsors = sponsors == null ? List.of() : List.copyOf(sponsors);
    }
}
