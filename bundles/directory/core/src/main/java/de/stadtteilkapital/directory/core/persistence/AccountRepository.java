package de.stadtteilkapital.directory.core.persistence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import de.stadtteilkapital.directory.api.LoginName;
import de.stadtteilkapital.directory.api.NewLink;
import de.stadtteilkapital.platform.api.identity.Accounts.Known;
import de.stadtteilkapital.platform.api.identity.Accounts.Standing;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.persistence.NonEmpty;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.EntityManager;

/** What of accounts is asked at every request, and the sponsors and bars that other rooms' acts bring. */
public final class AccountRepository {
    private final Store store;

    public AccountRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /** Of an account that is open. */
    public Optional<String> passwordHash(String login) {
        return LoginName.key(login)
                .flatMap(key -> store.reading(em -> em.createQuery(
                                "select e.passwordHash from AccountEntity e where e.loginKey = :key and e.closedOn is null"
                                        + " and e.passwordHash is not null",
                                String.class)
                        .setParameter("key", key)
                        .getResultStream()
                        .findFirst()));
    }

    public Optional<Known> known(String login, LocalDate today) {
        return LoginName.key(login).flatMap(key -> known("loginKey", key, today));
    }

    public Optional<Known> linked(String issuer, String subject, LocalDate today) {
        String compared = NewLink.compared(issuer, subject);
        Optional<String> account = store.reading(em -> em.createQuery(
                        "select l from LinkEntity l where l.issuer = :issuer and l.subject = :subject",
                        LinkEntity.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", compared)
                .getResultStream()
                .filter(link -> link.names(compared))
                .map(LinkEntity::account)
                .findFirst());
        return account.flatMap(id -> known("id", id, today));
    }

    /** Empty for an account without a role that holds. */
    public Optional<Caller> caller(String account, LocalDate today) {
        return known("id", account, today).flatMap(Known::caller);
    }

    /** Of an account that is open. */
    public Optional<Standing> standing(String account, LocalDate today) {
        return open("id", account, today)
                .map(found -> new Standing(
                        account, found.account().epoch(), found.account().language(), found.caller(today)));
    }

    private Optional<Known> known(String column, String value, LocalDate today) {
        return open(column, value, today)
                .map(found -> new Known(
                        found.account().id(),
                        found.account().passwordHash(),
                        found.caller(today),
                        found.account().epoch()));
    }

    /** An account with what decides on its caller. */
    private record Found(
            AccountEntity account, Set<RoleEntity> roles, Set<TieEntity> ties, Map<String, MandateEntity> mandates) {
        static Found of(List<Object[]> rows) {
            Set<RoleEntity> roles = new LinkedHashSet<>();
            Set<TieEntity> ties = new HashSet<>();
            Map<String, MandateEntity> mandates = new HashMap<>();
            rows.forEach(row -> {
                roles.add((RoleEntity) row[1]);
                ties.add((TieEntity) row[2]);
                MandateEntity mandate = (MandateEntity) row[3];
                if (mandate != null && (!mandate.deputises() || row[4] != null)) {
                    mandates.put(mandate.id(), mandate);
                }
            });
            roles.remove(null);
            ties.remove(null);
            return new Found((AccountEntity) rows.get(0)[0], roles, ties, mandates);
        }

        /** Empty without a role that holds. */
        Optional<Caller> caller(LocalDate today) {
            Set<String> sponsors = targets(ties, TieEntity.Kind.ACTS_FOR).collect(Collectors.toSet());
            Set<String> bars = targets(ties, TieEntity.Kind.BARRED_FROM).collect(Collectors.toSet());
            List<Assignment> held = roles.stream()
                    .filter(role -> role.holdsOn(today) && role.restsOn(mandates))
                    .map(role -> role.toAssignment(sponsors, mandates))
                    .toList();
            return held.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Caller(account.id(), account.name(), held, bars));
        }
    }

    /**
     * Asked at every request: one query, by keys; a row for each pair of a role and a tie. Mandates and absences come with
     * the roles that rest on them, those of the day alone; an absence that the deputy has entered gives them nothing.
     */
    private Optional<Found> open(String column, String value, LocalDate today) {
        return store.reading(em -> {
            List<Object[]> rows = em.createQuery(
                            "select e, r, t, m, a.id from AccountEntity e"
                                    + " left join RoleEntity r on r.account = e.id and r.endedAt is null"
                                    + " left join TieEntity t on t.account = e.id"
                                    + " left join MandateEntity m on m.id = r.mandate and m.holder = r.account"
                                    + " and m.district = r.district and m.start <= :today"
                                    + " and (m.end is null or m.end >= :today)"
                                    + " left join AbsenceEntity a on a.account = m.substituteFor"
                                    + " and a.district = m.district and a.enteredBy <> r.account"
                                    + " and a.start <= :today and a.end >= :today"
                                    + " where e." + column + " = :value and e.closedOn is null order by r.id",
                            Object[].class)
                    .setParameter("value", value)
                    .setParameter("today", today)
                    .getResultList();
            return rows.isEmpty() ? Optional.empty() : Optional.of(Found.of(rows));
        });
    }

    private static Stream<String> targets(Set<TieEntity> ties, TieEntity.Kind kind) {
        return ties.stream().filter(tie -> tie.is(kind)).map(TieEntity::target);
    }

    public Optional<String> name(String account) {
        return store.in(
                em -> Optional.ofNullable(em.find(AccountEntity.class, account)).map(AccountEntity::name));
    }

    /** The district that opened it. */
    public Optional<String> home(String account) {
        return store.reading(
                em -> Optional.ofNullable(em.find(AccountEntity.class, account)).map(AccountEntity::district));
    }

    public Optional<String> login(String account) {
        return store.reading(
                em -> Optional.ofNullable(em.find(AccountEntity.class, account)).map(AccountEntity::login));
    }

    /** The districts in which an account has, had or will have a role. */
    public Set<String> districts(String account) {
        return store.in(em -> em.createQuery(
                        "select distinct r.district from RoleEntity r where r.account = :account", String.class)
                .setParameter("account", account)
                .getResultStream()
                .collect(Collectors.toSet()));
    }

    /** The cases from which an account is barred. */
    public Set<String> bars(String account) {
        return store.reading(
                em -> em.createQuery("select t from TieEntity t where t.account = :account", TieEntity.class)
                        .setParameter("account", account)
                        .getResultStream()
                        .filter(tie -> tie.is(TieEntity.Kind.BARRED_FROM))
                        .map(TieEntity::target)
                        .collect(Collectors.toSet()));
    }

    /** Whether an open account that has the whole role on this day is barred from none of the cases. */
    public boolean hasUnbarred(String district, Role role, Set<String> applications, LocalDate today) {
        return store.reading(em -> em.createQuery(
                        "select r from RoleEntity r, AccountEntity e where e.id = r.account and e.closedOn is null"
                                + " and r.endedAt is null and r.role = :role and r.district = :district"
                                + " and " + RoleEntity.HOLDS_WHOLE
                                + " and not exists (select t.target from TieEntity t where t.account = r.account"
                                + " and t.kind = :barred and t.target in :cases)",
                        RoleEntity.class)
                .setParameter("role", role)
                .setParameter("today", today)
                .setParameter("district", district)
                .setParameter("barred", TieEntity.Kind.BARRED_FROM)
                .setParameter("cases", NonEmpty.of(applications))
                .getResultStream()
                .anyMatch(given -> given.holdsOn(today)));
    }

    /** The open accounts that have one of the roles whole in the district on this day, by role; of a role that nobody has, none. */
    public Map<Role, Set<String>> holders(String district, Set<Role> roles, LocalDate today) {
        return store.reading(em -> em.createQuery(
                        "select r from RoleEntity r, AccountEntity e where e.id = r.account and e.closedOn is null"
                                + " and r.endedAt is null and r.role in :roles and r.district = :district"
                                + " and " + RoleEntity.HOLDS_WHOLE,
                        RoleEntity.class)
                .setParameter("roles", roles)
                .setParameter("district", district)
                .setParameter("today", today)
                .getResultStream()
                .filter(given -> given.holdsOn(today))
                .collect(groupingBy(RoleEntity::role, mapping(RoleEntity::account, toSet()))));
    }

    /** The open accounts that have the role of a body's member whole in the district on this day, by body. */
    public Map<String, Set<String>> bodyMembers(String district, LocalDate today) {
        return store.reading(em -> em.createQuery(
                        "select r from RoleEntity r, AccountEntity e where e.id = r.account and e.closedOn is null"
                                + " and r.endedAt is null and r.role = :role and r.district = :district"
                                + " and " + RoleEntity.HOLDS_WHOLE,
                        RoleEntity.class)
                .setParameter("role", Role.BODY_MEMBER)
                .setParameter("district", district)
                .setParameter("today", today)
                .getResultStream()
                .filter(given -> given.holdsOn(today))
                .collect(groupingBy(RoleEntity::body, mapping(RoleEntity::account, toSet()))));
    }

    /** How many roles of the body's member are not ended and hold on this day or a later one, whatever they rest on. */
    public long standingRolesOf(InDistrict body, LocalDate today) {
        return store.reading(em -> em.createQuery(
                        "select count(r) from RoleEntity r where r.role = :role and r.district = :district"
                                + " and r.body = :body and r.endedAt is null and (r.end is null or r.end >= :today)",
                        Long.class)
                .setParameter("role", Role.BODY_MEMBER)
                .setParameter("district", body.district())
                .setParameter("body", body.id())
                .setParameter("today", today)
                .getSingleResult());
    }

    /** False where the account acts for the sponsor already. */
    public boolean actFor(String account, String sponsor) {
        return store.in(em -> tie(em, account, TieEntity.Kind.ACTS_FOR, sponsor));
    }

    /** False where the account is barred already. */
    public boolean bar(String account, String application) {
        return store.in(em -> tie(em, account, TieEntity.Kind.BARRED_FROM, application));
    }

    private static boolean tie(EntityManager em, String account, TieEntity.Kind kind, String target) {
        if (em.find(TieEntity.class, new TieEntity.Key(account, kind, target)) != null) {
            return false;
        }
        em.persist(new TieEntity(account, kind, target));
        return true;
    }
}
