package de.stadtteilkapital.platform.api.identity;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A role and its reach.
 *
 * @param district where it holds, null for none in particular; an office and a body are always one district's
 * @param office the organisation an office's account belongs to, else null
 * @param body the body a member sits in, else null
 * @param sponsors the sponsors a sponsor's account acts for
 * @param tasks to which the mandate on which it rests limits it: it gives the rights that name one of them and no other,
 *     and none for an empty set; null for a role without a limit
 */
public record Assignment(
        Role role,
        @Nullable String district,
        @Nullable String office,
        @Nullable String body,
        List<String> sponsors,
        @Nullable Set<Task> tasks) {
    public Assignment {
        requireNonNull(role);
        if (district == null && (office != null || body != null)) {
            throw new IllegalArgumentException("an office or a body is one district's");
        }
        sponsors = sponsors == null ? List.of() : List.copyOf(sponsors);
        tasks = tasks == null ? null : Set.copyOf(tasks);
    }

    /** One without a limit. */
    public Assignment(
            Role role,
            @Nullable String district,
            @Nullable String office,
            @Nullable String body,
            List<String> sponsors) {
        this(role, district, office, body, sponsors, null);
    }

    /** A role that holds in a whole district. */
    public static Assignment in(String district, Role role) {
        return new Assignment(role, district, null, null, List.of());
    }

    /** Of those who act for an office of a district. */
    public static Assignment office(String district, String office) {
        return new Assignment(Role.OFFICE, district, office, null, List.of());
    }

    /** Of those who sit in a body of a district. */
    public static Assignment member(String district, String body) {
        return new Assignment(Role.BODY_MEMBER, district, null, body, List.of());
    }

    /** Of those who act for sponsors in a district. */
    public static Assignment sponsor(String district, List<String> sponsors) {
        return new Assignment(Role.SPONSOR, district, null, null, sponsors);
    }

    /** The same, limited to these tasks. */
    public Assignment limitedTo(Set<Task> only) {
        return new Assignment(role, district, office, body, sponsors, only);
    }

    /** The office it is for, with its district; empty for a role that is for none. */
    public Optional<InDistrict> ofOffice() {
        return inDistrict(office);
    }

    /** The body it is for, with its district; empty for a role that is for none. */
    public Optional<InDistrict> ofBody() {
        return inDistrict(body);
    }

    private Optional<InDistrict> inDistrict(@Nullable String id) {
        return district == null || id == null ? Optional.empty() : Optional.of(new InDistrict(district, id));
    }
}
