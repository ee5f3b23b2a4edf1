package de.stadtteilkapital.finance.core;

import static de.stadtteilkapital.platform.testing.fakes.Callers.barred;
import static de.stadtteilkapital.platform.testing.fakes.Callers.both;
import static de.stadtteilkapital.platform.testing.fakes.Callers.client;
import static de.stadtteilkapital.platform.testing.fakes.Callers.in;
import static de.stadtteilkapital.platform.testing.fakes.Callers.member;
import static de.stadtteilkapital.platform.testing.fakes.Callers.named;
import static de.stadtteilkapital.platform.testing.fakes.Callers.office;
import static de.stadtteilkapital.platform.testing.fakes.Callers.sponsor;

import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.doors.Things.Thing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The people who try what can be done with a district's money, by the names that the tables have for them. */
final class Cast {
    private static final String ELSEWHERE = "anderswo";
    private static final List<Role> HOUSE = List.of(
            Role.COORDINATOR, Role.FINANCE_OFFICER, Role.PAYMENT_RELEASER, Role.AUDITOR, Role.PROGRAMME_DIRECTORATE);

    private final Map<String, Function<Thing, Caller>> people = new LinkedHashMap<>();

    private Cast() {}

    static Map<String, Function<Thing, Caller>> of(String home) {
        Caller applicant = sponsor(home, "sponsor");
        Caller finance = in(home, Role.FINANCE_OFFICER);
        Caller releaser = in(home, Role.PAYMENT_RELEASER);
        Caller asked = office(home, "wirtschaftsfoerderung");
        Cast cast = new Cast()
                .person("public", Caller.PUBLIC)
                .person("applicant", applicant)
                .person("another sponsor", sponsor(home, "another"))
                .person("asked office", asked)
                .person("asked office's program", client(asked, "finance:read", "finance:write"))
                .person("committee", member(home, "komitee"))
                .person("releaser who prepared", named("prepared", both(finance, releaser)))
                .person("releaser elsewhere finance here", both(finance, in(ELSEWHERE, Role.PAYMENT_RELEASER)))
                .person("finance elsewhere releaser here", both(releaser, in(ELSEWHERE, Role.FINANCE_OFFICER)))
                .roles(home, HOUSE)
                .roles(home, List.of(Role.EVALUATION, Role.ADMIN))
                .recused("applicant", applicant)
                .recused("applicant in finance", both(applicant, finance));
        HOUSE.forEach(role -> cast.recused(role.code(), in(home, role)));
        return cast.people;
    }

    private Cast roles(String home, List<Role> roles) {
        roles.forEach(
                role -> person(role.code(), in(home, role)).person(role.code() + " elsewhere", in(ELSEWHERE, role)));
        return this;
    }

    private Cast person(String name, Caller me) {
        people.put(name, thing -> me);
        return this;
    }

    private Cast recused(String name, Caller me) {
        people.put("recused " + name, thing -> barred(me, thing.application()));
        return this;
    }
}
