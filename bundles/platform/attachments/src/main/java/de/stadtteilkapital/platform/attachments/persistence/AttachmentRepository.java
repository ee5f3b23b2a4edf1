package de.stadtteilkapital.platform.attachments.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.attachments.Attachment.State;
import de.stadtteilkapital.platform.attachments.storage.StorageKind;
import de.stadtteilkapital.platform.persistence.FirstInsert;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.persistence.EntityManager;
import javax.persistence.OptimisticLockException;

/** Where attachments are kept, but for their content. */
public final class AttachmentRepository {
    private static final Set<State> THERE = EnumSet.of(State.CHECKING, State.CLEAN);

    private final Store store;

    public AttachmentRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /** The oldest first. */
    public List<Kept> of(String place, String thing) {
        return store.in(em -> em
                .createQuery(
                        "select e from AttachmentEntity e where e.place = :place and e.thing = :thing order by e.id",
                        AttachmentEntity.class)
                .setParameter("place", place)
                .setParameter("thing", thing)
                .getResultList()
                .stream()
                .map(AttachmentEntity::toRecord)
                .toList());
    }

    public Optional<Kept> find(String id) {
        return store.in(em -> Optional.ofNullable(em.find(AttachmentEntity.class, id)))
                .map(AttachmentEntity::toRecord);
    }

    /** How much hangs at a thing; whoever changes it in this unit of work finds out by then that another was faster. */
    public Load load(String place, String thing) {
        return store.in(em -> thing(em, place, thing).load());
    }

    /** Its content may refer to its row from then on. */
    public void add(Kept kept) {
        store.with(em -> {
            em.persist(AttachmentEntity.of(kept));
            thing(em, kept.attachment().place(), kept.attachment().thing())
                    .came(kept.attachment().size());
            em.flush();
        });
    }

    public Kept removed(String id, String account, Instant now) {
        return gone(id, row -> row.removed(account, now));
    }

    /** Empty where it does not wait for the scanner any more. */
    public Optional<Kept> refused(String id, String finding, Instant now) {
        return isChecking(id) ? Optional.of(gone(id, row -> row.found(finding, now))) : Optional.empty();
    }

    /** Empty where it does not wait for the scanner any more. */
    public Optional<Kept> clean(String id) {
        return store.in(em -> {
            AttachmentEntity row = em.find(AttachmentEntity.class, id);
            if (row == null || row.state() != State.CHECKING) {
                return Optional.empty();
            }
            row.foundClean();
            return Optional.of(row.toRecord());
        });
    }

    private boolean isChecking(String id) {
        return find(id).filter(kept -> kept.attachment().state() == State.CHECKING)
                .isPresent();
    }

    private Kept gone(String id, Consumer<AttachmentEntity> how) {
        return store.in(em -> {
            AttachmentEntity row = em.find(AttachmentEntity.class, id);
            how.accept(row);
            Kept kept = row.toRecord();
            thing(em, kept.attachment().place(), kept.attachment().thing())
                    .went(kept.attachment().size());
            return kept;
        });
    }

    /** Its row goes for good; its content and what hangs at its thing are taken account of already. */
    public void purged(String id) {
        store.with(em -> {
            em.remove(em.find(AttachmentEntity.class, id));
            em.flush();
        });
    }

    /** What waits for the scanner, the oldest first. */
    public List<String> checking(int most) {
        return store.reading(em -> em.createQuery(
                        "select e.id from AttachmentEntity e where e.state = :state order by e.id", String.class)
                .setParameter("state", State.CHECKING)
                .setMaxResults(most)
                .getResultList());
    }

    /** Of some ids those whose content is in this storage. */
    public List<String> there(Collection<String> ids, StorageKind storage) {
        return store.reading(em -> em.createQuery(
                        "select e.id from AttachmentEntity e where e.id in :ids and e.storage = :storage"
                                + " and e.state in :there",
                        String.class)
                .setParameter("ids", ids)
                .setParameter("storage", storage)
                .setParameter("there", THERE)
                .getResultList());
    }

    private static ThingEntity thing(EntityManager em, String place, String thing) {
        ThingEntity found = em.find(ThingEntity.class, new ThingEntity.Key(place, thing));
        if (found != null) {
            return found;
        }
        return FirstInsert.of(
                () -> {
                    ThingEntity first = new ThingEntity(place, thing);
                    em.persist(first);
                    em.flush();
                    return first;
                },
                () -> new OptimisticLockException("another unit of work was first"));
    }
}
