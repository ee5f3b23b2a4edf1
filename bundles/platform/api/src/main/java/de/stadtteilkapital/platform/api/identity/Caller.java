package de.stadtteilkapital.platform.api.identity;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one on whose behalf something is done; services apply its scope where they read.
 *
 * @param account opaque id of the account; never the name by which somebody logs in
 * @param name the person's name
 * @param roles also those that a mandate limits to tasks ({@link Assignment#tasks}); whoever asks for a role as such does not
 *     see these
 * @param bars cases (ids of applications) from which a recusal bars the person
 * @param scopes what an API client was given, {@code <room>:read} or {@code <room>:write}; null for a person, whom roles
 *     alone bind
 */
public record Caller(
        String account,
        String name,
        List<Assignment> roles,
        Set<String> bars,
        @Nullable Set<String> scopes) {
    private static final String HOUSE = "system:";

    /** Whoever has not logged in. */
    public static final Caller PUBLIC = new Caller("", "", List.of(), Set.of());

    public Caller {
        requireNonNull(account);
        requireNonNull(name);
        roles = List.copyOf(roles);
        bars = Set.copyOf(bars);
        scopes = scopes == null ? null : Set.copyOf(scopes);
    }

    /** A person, or the house itself. */
    public Caller(String account, String name, List<Assignment> roles, Set<String> bars) {
        this(account, name, roles, bars, null);
    }

    /** The house itself, in handlers and timed jobs of one district. */
    public static Caller house(String handler, String district) {
        return new Caller(HOUSE + handler, handler, List.of(Assignment.in(district, Role.COORDINATOR)), Set.of());
    }

    /** Whether an account is the house itself, and no person's. */
    public static boolean isHouse(String account) {
        return account.startsWith(HOUSE);
    }

    public boolean isPublic() {
        return account.isEmpty();
    }

    /** Whether the role is theirs, and whole: what one that is limited to tasks gives, a {@link Right} alone can tell. */
    public boolean has(Role role) {
        return of(role).findAny().isPresent();
    }

    /** Likewise of several. */
    public boolean hasAny(Set<Role> wanted) {
        return wanted.stream().anyMatch(this::has);
    }

    /** Whether one of these roles holds in the district, and whole. */
    public boolean hasIn(String district, Role... wanted) {
        return Stream.of(wanted).anyMatch(role -> districts(role).contains(district));
    }

    /** The districts in which a role holds, and whole. */
    public Set<String> districts(Role role) {
        return of(role).flatMap(a -> Stream.ofNullable(a.district())).collect(Collectors.toUnmodifiableSet());
    }

    /** The offices (organisations) this account belongs to. */
    public Set<InDistrict> offices() {
        return of(Role.OFFICE).flatMap(a -> a.ofOffice().stream()).collect(Collectors.toUnmodifiableSet());
    }

    public boolean actsForOffice(String district, String office) {
        return offices().contains(new InDistrict(district, office));
    }

    /** The bodies this account sits in. */
    public Set<InDistrict> bodies() {
        return of(Role.BODY_MEMBER).flatMap(a -> a.ofBody().stream()).collect(Collectors.toUnmodifiableSet());
    }

    public boolean sitsIn(String district, String body) {
        return bodies().contains(new InDistrict(district, body));
    }

    /** The sponsors this account acts for. */
    public Set<String> sponsors() {
        return of(Role.SPONSOR).flatMap(a -> a.sponsors().stream()).collect(Collectors.toUnmodifiableSet());
    }

    public boolean actsFor(String sponsor) {
        return sponsors().contains(sponsor);
    }

    /** Whether the scopes of an API client reach so far; a person's always do. */
    public boolean hasScope(String scope) {
        return scopes == null || scopes.contains(scope);
    }

    public boolean isBarredFrom(String application) {
        return bars.contains(application);
    }

    private Stream<Assignment> of(Role role) {
        return roles.stream().filter(a -> a.role() == role && a.tasks() == null);
    }
}
