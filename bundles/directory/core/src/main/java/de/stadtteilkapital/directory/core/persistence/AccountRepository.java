package de.stadtteilkapital.directory.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.NewAccount;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Accounts.Known;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Asked at every request: two queries, both by primary key or index. */
    public Optional<Known> known(String account) {
        return store.in(em -> {
            List<Object[]> rows = em.createQuery(
                            "select e.passwordHash, e.name, r from AccountEntity e left join RoleEntity r"
                                    + " on r.account = e.account where e.account = :account and e.closedOn is null"
                                    + " order by r.place",
                            Object[].class)
                    .setParameter("account", account)
                    .getResultList();
            if (rows.isEmpty()) {
                return Optional.empty();
            }
            String hash = (String) rows.get(0)[0];
            return Optional.of(new Known(hash, caller(em, account, rows)));
        });
    }

    /** Empty for an account without any role. */
    public Optional<Caller> caller(String account) {
        return known(account).flatMap(Known::caller);
    }

    private static Optional<Caller> caller(EntityManager em, String account, List<Object[]> rows) {
        return rows.get(0)[2] == null ? Optional.empty() : Optional.of(caller(account, rows, ties(em, account)));
    }

    private static Caller caller(String account, List<Object[]> rows, List<TieEntity> ties) {
        List<String> sponsors = ties.stream()
                .filter(tie -> tie.is(TieEntity.Kind.ACTS_FOR))
                .map(TieEntity::target)
                .sorted()
                .toList();
        Set<String> bars = ties.stream()
                .filter(tie -> tie.is(TieEntity.Kind.BARRED_FROM))
                .map(TieEntity::target)
                .collect(Collectors.toSet());
        List<Assignment> roles = rows.stream()
                .map(row -> ((RoleEntity) row[2]).toRecord(sponsors))
                .toList();
        return new Caller(account, (String) rows.get(0)[1], roles, bars);
    }

    private static List<TieEntity> ties(EntityManager em, String account) {
        return em.createQuery("select e from TieEntity e where e.account = :account", TieEntity.class)
                .setParameter("account", account)
                .getResultList();
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
