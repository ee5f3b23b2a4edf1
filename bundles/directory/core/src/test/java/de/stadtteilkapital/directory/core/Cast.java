package de.stadtteilkapital.directory.core;

import static de.stadtteilkapital.directory.core.DirectoryHouse.NORTH;
import static de.stadtteilkapital.directory.core.DirectoryHouse.SOUTH;
import static de.stadtteilkapital.directory.core.DirectoryHouse.TODAY;
import static de.stadtteilkapital.platform.testing.fakes.Callers.both;
import static de.stadtteilkapital.platform.testing.fakes.Callers.client;
import static de.stadtteilkapital.platform.testing.fakes.Callers.in;
import static de.stadtteilkapital.platform.testing.fakes.Callers.member;
import static de.stadtteilkapital.platform.testing.fakes.Callers.named;
import static de.stadtteilkapital.platform.testing.fakes.Callers.office;
import static de.stadtteilkapital.platform.testing.fakes.Callers.sponsor;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.AccountLink;
import de.stadtteilkapital.directory.api.NewAccount;
import de.stadtteilkapital.directory.api.NewLink;
import de.stadtteilkapital.directory.api.Organisation;
import de.stadtteilkapital.directory.api.OrganisationEnd;
import de.stadtteilkapital.directory.api.RoleAssignment;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.doors.Things.Thing;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Who tries the doors of this room, and the accounts and clients in the states in which they find them. */
final class Cast {
    static final LocalDate NOW = TODAY.plusDays(1);
    static final String ISSUER = "https://login.example.org";
    static final Assignment FINANCE = Assignment.in(NORTH, Role.FINANCE_OFFICER);
    static final Assignment ADMIN = Assignment.in(NORTH, Role.ADMIN);

    static final String PASSWORD = "vier gelbe Regenschirme";
    static final List<String> ENTRIES =
            List.of("invited", "invited elsewhere", "entered", "entered without a role", "closed");

    private static final Caller KEYHOLDER = named("keyholder", in(NORTH, Role.ADMIN));
    private static final Caller GIVER = named("giver", in(NORTH, Role.ADMIN));
    private static final Caller OFFICE = office(NORTH, "jobcenter");
    private static final Caller OFFERER = named("offerer", both(in(NORTH, Role.COORDINATOR), OFFICE));

    private final DirectoryHouse house;

    Cast(DirectoryHouse house) {
        this.house = house;
    }

    /** By the names of the tables; some are the account that it is about. */
    static Map<String, Function<Thing, Caller>> people() {
        Map<String, Function<Thing, Caller>> people = new LinkedHashMap<>();
        people.put("public", thing -> Caller.PUBLIC);
        people.put("module", thing -> Caller.house("module", NORTH));
        people.put("keyholder", thing -> KEYHOLDER);
        people.put("giver", thing -> GIVER);
        people.put("admin themself", thing -> named(thing.id(), in(NORTH, Role.ADMIN)));
        people.put("coordinator themself", thing -> named(thing.id(), in(NORTH, Role.COORDINATOR)));
        people.put("sponsor", thing -> sponsor(NORTH, NORTH + "-verein"));
        people.put("member", thing -> member(NORTH, "komitee"));
        people.put("office", thing -> OFFICE);
        people.put("offerer", thing -> OFFERER);
        people.put("office's program", thing -> client(OFFICE, "partners:read", "partners:write"));
        people.put("another office", thing -> office(NORTH, "stadtplanung"));
        people.put("namesake elsewhere", thing -> office(SOUTH, "jobcenter"));
        for (Role role : List.of(
                Role.ADMIN,
                Role.COORDINATOR,
                Role.FINANCE_OFFICER,
                Role.PAYMENT_RELEASER,
                Role.AUDITOR,
                Role.PROGRAMME_DIRECTORATE,
                Role.EVALUATION)) {
            people.put(role.code(), thing -> in(NORTH, role));
            people.put(role.code() + " elsewhere", thing -> in(SOUTH, role));
        }
        return people;
    }

    /** Somebody acts for the office, and one login name is taken. */
    void open() {
        house.clear();
        house.open(NORTH, "amtsperson", Assignment.office(NORTH, "jobcenter"));
        house.open(NORTH, "vergeben");
        house.clock.set(NOW);
    }

    /** The keyholder has fetched its secret, the giver has given it a role, and it has a link. */
    Thing account(String prefix, String state) {
        String id = house.open(NORTH, prefix + state.replaceAll("\\W.*", ""), ADMIN);
        Thing thing = new Thing(id, "");
        house.register.secretFetched(KEYHOLDER, id);
        if (!"without a role in cases".equals(state)) {
            house.give(GIVER, id, FINANCE);
        }
        house.register.link(DirectoryHouse.HERE, id, new NewLink(ISSUER, prefix + state));
        switch (state) {
            case "guest elsewhere" -> house.give(DirectoryHouse.ELSEWHERE, id, Assignment.in(SOUTH, Role.AUDITOR));
            case "role ended" -> house.register.take(DirectoryHouse.HERE, id, role(thing, Role.FINANCE_OFFICER));
            case "closed" -> house.register.close(DirectoryHouse.HERE, id, false);
            case "erased" -> house.register.close(DirectoryHouse.HERE, id, true);
            default -> {}
        }
        return thing;
    }

    /** One that has a mail address: whether somebody has come by it, and who gave it which role. */
    Thing entry(String prefix, String state) {
        String login = prefix + state.replaceAll("\\W", "");
        String hash = state.startsWith("entered") || "closed".equals(state) ? "hash of " + PASSWORD : null;
        String id = house.register
                .open(
                        DirectoryHouse.HERE,
                        new NewAccount(NORTH, login, "Person " + login, hash, login + "@example.org", null))
                .id();
        switch (state) {
            case "invited" -> house.give(GIVER, id, Assignment.member(NORTH, "komitee"));
            case "invited elsewhere" -> house.give(DirectoryHouse.ELSEWHERE, id, Assignment.in(SOUTH, Role.AUDITOR));
            case "entered" -> house.give(GIVER, id, FINANCE);
            case "closed" -> house.register.close(DirectoryHouse.HERE, id, false);
            default -> {}
        }
        return new Thing(id, "");
    }

    /** All of it, as an administrator sees it. */
    Account known(Thing thing) {
        return house.register.account(in(NORTH, Role.ADMIN), thing.id());
    }

    String role(Thing thing, Role wanted) {
        return known(thing).roles().stream()
                .filter(role -> role.role() == wanted)
                .map(RoleAssignment::id)
                .findFirst()
                .orElseThrow();
    }

    String link(Thing thing) {
        return known(thing).links().stream().map(AccountLink::id).findFirst().orElse("none");
    }

    /** Each with a contact; of one that is named somebody has the role of an office. */
    Thing organisation(String prefix, String state) {
        String id = prefix + state;
        if ("shared".equals(state)) {
            house.directory.putOrganisation(DirectoryHouse.HERE, new Organisation(id, id, null, List.of("FUNDER")));
            return new Thing(id, "");
        }
        house.clock.set(TODAY);
        house.organisations.enter(DirectoryHouse.HERE, DirectoryHouse.organisation(id));
        switch (state) {
            case "ended" -> house.organisations.end(DirectoryHouse.HERE, NORTH, id, new OrganisationEnd(TODAY));
            case "named" -> house.open(NORTH, id, Assignment.office(NORTH, id));
            case "asked" -> house.asked.add(id);
            default -> {}
        }
        house.clock.set(NOW);
        return new Thing(id, "");
    }

    Thing apiClient(String state) {
        house.clock.set(TODAY);
        String id = house.clients
                .offer(OFFERER, DirectoryHouse.asked("over".equals(state) ? TODAY : NOW))
                .id();
        house.clock.set(NOW);
        switch (state) {
            case "fetched" -> house.clients.fetch(named("somebody", OFFICE), id);
            case "revoked" -> house.clients.revoke(OFFERER, id);
            default -> {}
        }
        return new Thing(id, "");
    }
}
