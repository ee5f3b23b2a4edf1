package de.stadtteilkapital.directory.core.persistence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.AccountLink;
import de.stadtteilkapital.directory.api.LoginName;
import de.stadtteilkapital.directory.api.NewAccount;
import de.stadtteilkapital.directory.api.NewLink;
import de.stadtteilkapital.directory.api.NewRoleAssignment;
import de.stadtteilkapital.directory.api.OwnParticulars;
import de.stadtteilkapital.directory.api.RoleAssignment;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.persistence.Children;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.NonEmpty;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Where accounts are administered: names, roles, links, and who could get into them. */
public final class AccountRegister {
    private static final Keyset<AccountEntity> ACCOUNTS = new Keyset<>(AccountEntity.class, "name")
            .filter("district", "district")
            .sort("name", "nameKey")
            .search("name");

    private static final String SEEN =
            "e.district in :mine or exists (select r.id from RoleEntity r where r.account = e.id"
                    + " and r.district in :mine)";

    private static final Children<RoleEntity> ROLES = new Children<>(RoleEntity.class, "account", "id");
    private static final Children<LinkEntity> LINKS = new Children<>(LinkEntity.class, "account", "id");

    private final Store store;

    public AccountRegister(Store store) {
        this.store = requireNonNull(store);
    }

    /** Those that one of the districts opened, or that have a role in one. */
    public Page<Account> accounts(PageRequest request, Set<String> districts) {
        Collection<String> mine = NonEmpty.of(districts);
        RowFilter scope = new RowFilter(SEEN, Map.of("mine", mine));
        return store.in(em -> {
            Page<AccountEntity> rows = ACCOUNTS.page(em, request, scope, row -> row);
            List<String> ids = rows.items().stream().map(AccountEntity::id).toList();
            Map<String, List<RoleAssignment>> roles = ROLES.of(em, ids, RoleEntity::account, RoleEntity::toRecord);
            Map<String, List<AccountLink>> links = LINKS.of(em, ids, LinkEntity::account, LinkEntity::toRecord);
            return rows.map(row ->
                    row.toRecord(roles.getOrDefault(row.id(), List.of()), links.getOrDefault(row.id(), List.of())));
        });
    }

    public Optional<Account> account(String id) {
        return store.in(em -> {
            List<Object[]> rows = em.createQuery(
                            "select e, r, l from AccountEntity e left join RoleEntity r on r.account = e.id"
                                    + " left join LinkEntity l on l.account = e.id where e.id = :id order by r.id, l.id",
                            Object[].class)
                    .setParameter("id", id)
                    .getResultList();
            return rows.stream()
                    .findFirst()
                    .map(row -> ((AccountEntity) row[0])
                            .toRecord(
                                    each(rows, pair -> (RoleEntity) pair[1], RoleEntity::toRecord),
                                    each(rows, pair -> (LinkEntity) pair[2], LinkEntity::toRecord)));
        });
    }

    /** Of one query that joins both a row stands in as many pairs as there are of the other. */
    private static <E, R> List<R> each(List<Object[]> pairs, Function<Object[], E> part, Function<E, R> toRecord) {
        return pairs.stream()
                .map(part)
                .filter(Objects::nonNull)
                .distinct()
                .map(toRecord)
                .toList();
    }

    /** The names of those that one of the districts opened, or that have a role in one. */
    public Map<String, String> names(Collection<String> ids, Set<String> districts) {
        return store.in(em -> em.createQuery(
                        "select e.id, e.name from AccountEntity e where e.id in :ids and (" + SEEN + ")",
                        Object[].class)
                .setParameter("ids", NonEmpty.of(ids))
                .setParameter("mine", NonEmpty.of(districts))
                .getResultStream()
                .collect(toMap(row -> (String) row[0], row -> (String) row[1])));
    }

    /** Of those that a district has opened, while they are open, by their ids. */
    public Map<String, String> logins(String district) {
        return store.in(em -> em.createQuery(
                        "select e.id, e.login from AccountEntity e where e.district = :district and e.closedOn is null"
                                + " and e.login is not null",
                        Object[].class)
                .setParameter("district", district)
                .getResultStream()
                .collect(toMap(row -> (String) row[0], row -> (String) row[1])));
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

    public void changeMail(String id, String mail) {
        store.with(em -> em.find(AccountEntity.class, id).mail(mail));
    }

    public void describe(String id, OwnParticulars particulars) {
        store.with(em -> em.find(AccountEntity.class, id).describe(particulars));
    }

    public void choosePassword(String id, String hash) {
        store.with(em -> em.find(AccountEntity.class, id).password(hash));
    }

    public void reopen(String id) {
        store.with(em -> em.find(AccountEntity.class, id).reopen());
    }

    /** The districts that have opened accounts, two at most. */
    public List<String> homes() {
        return store.in(em -> em.createQuery("select distinct e.district from AccountEntity e", String.class)
                .setMaxResults(2)
                .getResultList());
    }

    /** Whether there has ever been one. */
    public boolean isEmpty() {
        return store.in(em -> em.createQuery("select e.id from AccountEntity e", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty());
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
            LINKS.of(em, id).forEach(em::remove);
        });
    }

    public RoleAssignment give(String id, NewRoleAssignment asked, String by, Instant at) {
        return store.in(em -> {
            RoleEntity row = RoleEntity.of(id, asked, by, at);
            em.persist(row);
            return row.toRecord();
        });
    }

    public void take(String role, String by, Instant at) {
        store.with(em -> em.find(RoleEntity.class, role).end(by, at));
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
            KeyholderEntity known = em.find(KeyholderEntity.class, new KeyholderEntity.Key(id, holder));
            if (known == null) {
                em.persist(new KeyholderEntity(id, holder, KeyholderEntity.Kind.SECRET));
            } else {
                known.holdsSecret();
            }
        });
    }

    public void namesAddress(String id, String holder) {
        store.with(em -> {
            if (em.find(KeyholderEntity.class, new KeyholderEntity.Key(id, holder)) == null) {
                em.persist(new KeyholderEntity(id, holder, KeyholderEntity.Kind.ADDRESS));
            }
        });
    }

    /** Those who have made or fetched what lets in, and not only named an address. */
    public Set<String> secretHolders(String id) {
        return store.in(em -> em.createQuery(
                        "select k.holder from KeyholderEntity k where k.account = :id and k.kind = :kind", String.class)
                .setParameter("id", id)
                .setParameter("kind", KeyholderEntity.Kind.SECRET)
                .getResultStream()
                .collect(toSet()));
    }

    /** All who have made, fetched or named what lets into one of the accounts, by account; one into which nobody gets is not there. */
    public Map<String, Set<String>> keyholders(Collection<String> ids) {
        return store.in(em -> em.createQuery(
                        "select k.account, k.holder from KeyholderEntity k where k.account in :ids", Object[].class)
                .setParameter("ids", NonEmpty.of(ids))
                .getResultStream()
                .collect(groupingBy(row -> (String) row[0], mapping(row -> (String) row[1], toSet()))));
    }
}
