package de.stadtteilkapital.platform.testing.fakes;

import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** People who call a room, each with one hat unless it is {@link #both} of two. */
public final class Callers {
    private Callers() {}

    public static Caller in(String district, Role role) {
        return of(Assignment.in(district, role));
    }

    /** A sponsor's account that acts for these sponsors. */
    public static Caller sponsor(String district, String... sponsors) {
        return of(Assignment.sponsor(district, List.of(sponsors)));
    }

    public static Caller office(String district, String office) {
        return of(Assignment.office(district, office));
    }

    public static Caller member(String district, String body) {
        return of(Assignment.member(district, body));
    }

    private static Caller of(Assignment assignment) {
        String account = assignment.role().code() + " of " + assignment.district();
        return new Caller(account, "Name of " + account, List.of(assignment), Set.of());
    }

    /** The same hats under another account. */
    public static Caller named(String account, Caller me) {
        return new Caller(account, "Name of " + account, me.roles(), me.bars(), me.scopes());
    }

    /** The first, wearing the hats of the other too. */
    public static Caller both(Caller me, Caller other) {
        List<Assignment> hats =
                Stream.of(me, other).flatMap(one -> one.roles().stream()).toList();
        return new Caller(me.account(), me.name(), hats, me.bars(), me.scopes());
    }

    /** After a recusal. */
    public static Caller barred(Caller me, String... applications) {
        return new Caller(me.account(), me.name(), me.roles(), Set.of(applications), me.scopes());
    }

    /** A program that was given these scopes. */
    public static Caller client(Caller me, String... scopes) {
        return new Caller(me.account(), me.name(), me.roles(), me.bars(), Set.of(scopes));
    }
}
