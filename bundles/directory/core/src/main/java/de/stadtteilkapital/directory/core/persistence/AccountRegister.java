package de.stadtteilkapital.directory.core.persistence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.AccountLink;
import de.stadtteilkapital.directory.api.LoginName;
import de.stadtteilkapital.directory.api.NewAccount;
import de.stadtteilkapital.directory.api.NewLink;
import de.stadtteilkapital.directory.api.NewRoleAssignment;
import de.stadtteilkapital.directory.api.RoleAssignment;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.NonEmpty;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;

/** Where accounts are administered: names, roles, links, and who could get into them. */
public final class AccountRegister {
    private static final Keyset<AccountEntity> ACCOUNTS = new Keyset<>(AccountEntity.class, "name")
            .filter("district", "district")
            .sort("name", "nameKey")
            .search("name");

    private final Store store;

    public AccountRegister(Store store) {
        this.store = requireNonNull(store);
    }

    /** Those that one of the districts opened, or that have a role in one. */
    public Page<Account> accounts(PageRequest request, Set<String> districts) {
        Collection<String> mine = NonEmpty.of(districts);
        RowFilter scope = new RowFilter(
                "e.district in :mine or exists (select r.id from RoleEntity r where r.account = e.id"
                        + " and r.district in :mine)",
                Map.of("mine", mine));
        return store.in(em -> {
            Page<AccountEntity> rows = ACCOUNTS.page(em, request, scope, row -> row);
            List<String> ids = rows.items().stream().map(AccountEntity::id).toList();
            Map<String, List<RoleAssignment>> roles = roles(em, ids);
            Map<String, List<AccountLink>> links = links(em, ids);
            return rows.map(row ->
                    row.toRecord(roles.getOrDefault(row.id(), List.of()), links.getOrDefault(row.id(), List.of())));
        });
    }

    public Optional<Account> account(String id) {
        return store.in(em -> Optional.ofNullable(em.find(AccountEntity.class, id))
                .map(row -> row.toRecord(
                        roles(em, List.of(id)).getOrDefault(id, List.of()),
                        links(em, List.of(id)).getOrDefault(id, List.of()))));
    }

    private static Map<String, List<RoleAssignment>> roles(EntityManager em, Collection<String> accounts) {
        return of(em, RoleEntity.class, accounts).stream()
                .collect(groupingBy(RoleEntity::account, mapping(RoleEntity::toRecord, toList())));
    }

    private static Map<String, List<AccountLink>> links(EntityManager em, Collection<String> accounts) {
        return of(em, LinkEntity.class, accounts).stream()
                .collect(groupingBy(LinkEntity::account, mapping(LinkEntity::toRecord, toList())));
    }

    private static <E> List<E> of(EntityManager em, Class<E> entity, Collection<String> accounts) {
        return accounts.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select e from " + entity.getSimpleName()
                                        + " e where e.account in :accounts order by e.id",
                                entity)
                        .setParameter("accounts", accounts)
                        .getResultList();
    }

    /** Begins an act on an account: of two at the same time the second is repeated after the first. */
    public void act(String id) {
        store.with(em -> {
            em.find(AccountEntity.class, id).act();
            em.flush();
        });
    }

    /** Sent at once, so that a login name that was taken a moment ago speaks here. */
    public void open(String id, NewAccount asked) {
        store.with(em -> {
            em.persist(AccountEntity.of(id, asked));
            em.flush();
        });
    }

    /** Sent at once like {@link #open}. */
    public void rename(String id, String login) {
        store.with(em -> {
            em.find(AccountEntity.class, id).rename(login);
            em.flush();
        });
    }

    /** The account, open or closed, that has this login name. */
    public Optional<String> named(String login) {
        return LoginName.key(login)
                .flatMap(key -> store.in(
                        em -> em.createQuery("select e.id from AccountEntity e where e.loginKey = :key", String.class)
                                .setParameter("key", key)
                                .getResultStream()
                                .findFirst()));
    }

    public void close(String id, LocalDate today, boolean eraseLogin) {
        store.with(em -> {
            em.find(AccountEntity.class, id).close(today, eraseLogin);
            of(em, LinkEntity.class, List.of(id)).forEach(em::remove);
        });
    }

    public RoleAssignment give(String id, NewRoleAssignment asked, String by, Instant at) {
        return store.in(em -> {
            RoleEntity row = RoleEntity.of(id, asked, by, at);
            em.persist(row);
            return row.toRecord();
        });
    }

    /** False where it was taken before. */
    public boolean take(String role, String by, Instant at) {
        return store.in(em -> em.find(RoleEntity.class, role).end(by, at));
    }

    /** Sent at once like {@link #open}. */
    public AccountLink link(String id, NewLink asked, String by, Instant at) {
        return store.in(em -> {
            LinkEntity row = LinkEntity.of(id, asked, by, at);
            em.persist(row);
            em.flush();
            return row.toRecord();
        });
    }

    public void unlink(String link) {
        store.with(em -> em.remove(em.find(LinkEntity.class, link)));
    }

    public void holdsKey(String id, String holder) {
        store.with(em -> {
            if (!isKeyholder(em, id, holder)) {
                em.persist(new KeyholderEntity(id, holder));
            }
        });
    }

    /** Whether somebody has made or fetched what lets into an account. */
    public boolean isKeyholder(String id, String holder) {
        return store.in(em -> isKeyholder(em, id, holder));
    }

    /** All who have made or fetched what lets into an account. */
    public Set<String> keyholders(String id) {
        return store.in(
                em -> em.createQuery("select k.holder from KeyholderEntity k where k.account = :id", String.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .collect(toSet()));
    }

    private static boolean isKeyholder(EntityManager em, String id, String holder) {
        return em.find(KeyholderEntity.class, new KeyholderEntity.Key(id, holder)) != null;
    }
}
