package de.stadtteilkapital.committee.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where agenda items and their frozen papers are kept. */
public final class ItemRepository {
    private final Store store;

    public ItemRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /** @param repeated whether the matter comes back from a session that lacked a quorum */
    public void add(AgendaItem item, boolean repeated) {
        store.with(em -> em.persist(ItemEntity.of(item, repeated)));
    }

    public Optional<AgendaItem> find(String id) {
        return store.in(em -> Optional.ofNullable(em.find(ItemEntity.class, id)).map(ItemEntity::toRecord));
    }

    /** The item as it stands now, once no other act can change it. */
    public AgendaItem reread(String id) {
        return store.in(em -> {
            ItemEntity row = em.find(ItemEntity.class, id);
            em.refresh(row);
            return row.toRecord();
        });
    }

    /** The agenda in its order. */
    public List<AgendaItem> ofSession(String session) {
        return store.in(em -> em
                .createQuery(
                        "select e from ItemEntity e where e.session = :session order by e.itemNumber", ItemEntity.class)
                .setParameter("session", session)
                .getResultList()
                .stream()
                .map(ItemEntity::toRecord)
                .toList());
    }

    /** Those of a session's items that come back from a session without quorum. */
    public Set<String> repeated(String session) {
        return store.in(em -> em
                .createQuery(
                        "select e from ItemEntity e where e.session = :session and e.repeated = :yes", ItemEntity.class)
                .setParameter("session", session)
                .setParameter("yes", true)
                .getResultList()
                .stream()
                .map(ItemEntity::id)
                .collect(Collectors.toSet()));
    }

    /** What a session had to put off for lack of quorum. */
    public List<AgendaItem> putOff(String session) {
        return store.in(em -> em
                .createQuery(
                        "select e from ItemEntity e where e.session = :session and e.inquorate = :yes",
                        ItemEntity.class)
                .setParameter("session", session)
                .setParameter("yes", true)
                .getResultList()
                .stream()
                .map(ItemEntity::toRecord)
                .toList());
    }

    /** The item with which an application stands on an open agenda. */
    public Optional<AgendaItem> openOf(String application) {
        return store.in(em -> em
                .createQuery("select e from ItemEntity e where e.openApplication = :application", ItemEntity.class)
                .setParameter("application", application)
                .getResultList()
                .stream()
                .findFirst()
                .map(ItemEntity::toRecord));
    }

    /** All with which an application has come on an agenda, the latest first. */
    public List<AgendaItem> ofApplication(String application) {
        return store.in(em -> em
                .createQuery(
                        "select e from ItemEntity e where e.application = :application order by e.id desc",
                        ItemEntity.class)
                .setParameter("application", application)
                .getResultList()
                .stream()
                .map(ItemEntity::toRecord)
                .toList());
    }

    /** Nothing of what was decided on it waits for a grant any more. */
    public void granted(String application, LocalDate day) {
        store.with(
                em -> em.createQuery("select e from ItemEntity e where e.application = :application", ItemEntity.class)
                        .setParameter("application", application)
                        .getResultList()
                        .forEach(row -> row.granted(day)));
    }

    /** The latest decision on an application. */
    public Optional<AgendaItem> decided(String application) {
        return store.in(em -> em
                .createQuery(
                        "select e from ItemEntity e where e.application = :application and e.state = :decided"
                                + " order by e.id desc",
                        ItemEntity.class)
                .setParameter("application", application)
                .setParameter("decided", AgendaItem.State.DECIDED)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(ItemEntity::toRecord));
    }

    public void freeze(String id, String json, String sha256) {
        store.with(em -> em.find(ItemEntity.class, id).freeze(json, sha256));
    }

    public Optional<String> papers(String id) {
        return store.in(em -> Optional.ofNullable(em.find(ItemEntity.class, id)).map(ItemEntity::papers));
    }

    public void decide(String id, AgendaItem.Result result, Money amount, String reason, LocalDate day) {
        store.with(em -> em.find(ItemEntity.class, id).decide(result, amount, reason, day));
    }

    /** @param inquorate those of them for which there was no quorum */
    public void postpone(Collection<String> ids, Set<String> inquorate) {
        store.with(em -> ids.forEach(id -> em.find(ItemEntity.class, id).postpone(inquorate.contains(id))));
    }
}
