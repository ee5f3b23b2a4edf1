package de.stadtteilkapital.committee.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Recusal;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.persistence.Children;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;

/** Where exclusions are kept. */
public final class RecusalRepository {
    private static final Children<RecusalEntity> RECUSALS = new Children<>(RecusalEntity.class, "item", "id");

    private final Store store;

    public RecusalRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /** @param account the member's login, null where there is none */
    public void add(Recusal recusal, String application, String account) {
        store.with(em -> em.persist(RecusalEntity.of(recusal, application, account)));
    }

    /** In the order in which they were recorded. */
    public List<Recusal> ofItem(String item) {
        return ofItems(List.of(item)).getOrDefault(item, List.of());
    }

    /** By item. */
    public Map<String, List<Recusal>> ofItems(Collection<String> items) {
        return store.in(em -> RECUSALS.rows(em, items).stream()
                .map(RecusalEntity::toRecord)
                .collect(Collectors.groupingBy(Recusal::item, LinkedHashMap::new, Collectors.toList())));
    }

    /** Of all items of a session. */
    public List<ItemExclusion> ofSession(String session) {
        return store.in(em -> em
                .createQuery(
                        "select e, i from RecusalEntity e, ItemEntity i where i.id = e.item and i.session = :session",
                        Object[].class)
                .setParameter("session", session)
                .getResultList()
                .stream()
                .map(row -> exclusion((RecusalEntity) row[0], (ItemEntity) row[1]))
                .toList());
    }

    private static ItemExclusion exclusion(RecusalEntity row, ItemEntity item) {
        return new ItemExclusion(row.item(), row.toRecord().member(), row.account(), item.isOpen());
    }

    /** Those of the items from which an account is excluded. */
    public Set<String> excluding(String account, Collection<String> items) {
        return store.in(em -> RECUSALS.rows(em, items).stream()
                .filter(row -> account.equals(row.account()))
                .map(RecusalEntity::item)
                .collect(Collectors.toSet()));
    }

    /** All items from which an account is excluded. */
    public Set<String> excluding(String account) {
        return store.in(em -> em
                .createQuery("select e from RecusalEntity e where e.account = :account", RecusalEntity.class)
                .setParameter("account", account)
                .getResultList()
                .stream()
                .map(RecusalEntity::item)
                .collect(Collectors.toSet()));
    }

    /** Why accounts were excluded from an application before, in whatever body; the first reason of each. */
    public Map<String, String> reasons(String application) {
        Map<String, String> reasons = new LinkedHashMap<>();
        store.with(em -> em.createQuery(
                        "select e from RecusalEntity e where e.application = :application and e.account is not null"
                                + " order by e.id",
                        RecusalEntity.class)
                .setParameter("application", application)
                .getResultList()
                .forEach(
                        row -> reasons.putIfAbsent(row.account(), row.toRecord().reason())));
        return reasons;
    }

    /**
     * Why seats of one body were excluded from an application before; the first reason of each.
     */
    public Map<String, String> reasonsOfSeats(String application, String district, String body) {
        Map<String, String> reasons = new LinkedHashMap<>();
        store.with(em -> em.createQuery(
                        "select e from RecusalEntity e, ItemEntity i, SessionEntity s where i.id = e.item"
                                + " and s.id = i.session and e.application = :application"
                                + " and s.district = :district and s.body = :body order by e.id",
                        RecusalEntity.class)
                .setParameter("application", application)
                .setParameter("district", district)
                .setParameter("body", body)
                .getResultStream()
                .map(RecusalEntity::toRecord)
                .forEach(row -> reasons.putIfAbsent(row.member(), row.reason())));
        return reasons;
    }

    /** Whether a seat of a body was excluded from anything. */
    public boolean isExcluded(InDistrict body, String seat) {
        return store.in(em -> !ofSeat(em, body, seat).isEmpty());
    }

    /**
     * The exclusions of a seat get the account that its member has now.
     *
     * @return by item, what the account is to be barred from
     */
    public Map<String, String> isKnownBy(InDistrict body, String seat, String account) {
        return store.in(em -> {
            Map<String, String> matters = new LinkedHashMap<>();
            ofSeat(em, body, seat).forEach(row -> {
                row.isKnownBy(account);
                matters.put(row.item(), row.matter());
            });
            return matters;
        });
    }

    private static List<RecusalEntity> ofSeat(EntityManager em, InDistrict body, String seat) {
        return em.createQuery(
                        "select e from RecusalEntity e, ItemEntity i, SessionEntity s where i.id = e.item"
                                + " and s.id = i.session and e.excluded = :seat"
                                + " and s.district = :district and s.body = :body order by e.id",
                        RecusalEntity.class)
                .setParameter("seat", seat)
                .setParameter("district", body.district())
                .setParameter("body", body.id())
                .getResultList();
    }
}
