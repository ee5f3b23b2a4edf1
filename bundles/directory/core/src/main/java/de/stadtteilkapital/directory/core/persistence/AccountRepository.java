package de.stadtteilkapital.directory.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.NewAccount;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Accounts.Known;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.EntityManager;

/** Where accounts, their roles, sponsors and bars are kept. */
public final class AccountRepository {
    private final Store store;

    public AccountRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /** Of an account that is open. */
    public Optional<String> passwordHash(String account) {
        return store.in(em -> em.createQuery(
                        "select e.passwordHash from AccountEntity e where e.account = :account and e.closedOn is null",
                        String.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst());
    }

    /** Asked at every request: one query, by keys; a row for each pair of a role and a tie. */
    public Optional<Known> known(String account) {
        return store.reading(em -> {
            List<Object[]> rows = em.createQuery(
                            "select e.passwordHash, e.name, r, t from AccountEntity e"
                                    + " left join RoleEntity r on r.account = e.account"
                                    + " left join TieEntity t on t.account = e.account"
                                    + " where e.account = :account and e.closedOn is null order by r.place",
                            Object[].class)
                    .setParameter("account", account)
                    .getResultList();
            return rows.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Known((String) rows.get(0)[0], caller(account, rows)));
        });
    }

    /** Empty for an account without any role. */
    public Optional<Caller> caller(String account) {
        return known(account).flatMap(Known::caller);
    }

    private static Optional<Caller> caller(String account, List<Object[]> rows) {
        Set<RoleEntity> roles = new LinkedHashSet<>();
        Set<TieEntity> ties = new HashSet<>();
        rows.forEach(row -> {
            roles.add((RoleEntity) row[2]);
            ties.add((TieEntity) row[3]);
        });
        roles.remove(null);
        ties.remove(null);
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        List<String> sponsors = targets(ties, TieEntity.Kind.ACTS_FOR).sorted().toList();
        Set<String> bars = targets(ties, TieEntity.Kind.BARRED_FROM).collect(Collectors.toSet());
        List<Assignment> assignments =
                roles.stream().map(role -> role.toRecord(sponsors)).toList();
        return Optional.of(new Caller(account, (String) rows.get(0)[1], assignments, bars));
    }

    private static Stream<String> targets(Set<TieEntity> ties, TieEntity.Kind kind) {
        return ties.stream().filter(tie -> tie.is(kind)).map(TieEntity::target);
    }

    public Optional<String> name(String account) {
        return store.in(
                em -> Optional.ofNullable(em.find(AccountEntity.class, account)).map(AccountEntity::name));
    }

    /** The districts in which an account has a role. */
    public Set<String> districts(String account) {
        return store.in(em -> em.createQuery(
                        "select distinct r.district from RoleEntity r where r.account = :account and r.district is not null",
                        String.class)
                .setParameter("account", account)
                .getResultStream()
                .collect(Collectors.toSet()));
    }

    public void put(NewAccount account) {
        store.with(em -> {
            AccountEntity row = em.find(AccountEntity.class, account.account());
            if (row == null) {
                row = new AccountEntity(account.account());
                em.persist(row);
            }
            row.take(account);
            em.createQuery("delete from RoleEntity r where r.account = :account")
                    .setParameter("account", account.account())
                    .executeUpdate();
            int place = 0;
            for (Assignment role : account.roles()) {
                em.persist(RoleEntity.of(account.account(), ++place, role));
                role.sponsors().forEach(sponsor -> tie(em, account.account(), TieEntity.Kind.ACTS_FOR, sponsor));
            }
        });
    }

    /** @throws Refusal 404 where there is no such account */
    public void close(String account, LocalDate today) {
        store.with(em -> Optional.ofNullable(em.find(AccountEntity.class, account))
                .orElseThrow(Refusal::notFound)
                .close(today));
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
