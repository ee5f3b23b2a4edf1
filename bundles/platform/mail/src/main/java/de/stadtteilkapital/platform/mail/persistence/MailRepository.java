package de.stadtteilkapital.platform.mail.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.mail.MailFailure;
import de.stadtteilkapital.platform.api.mail.MailState;
import de.stadtteilkapital.platform.api.mail.OutgoingMail;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.persistence.EntityManager;

/** Where mails wait. */
public final class MailRepository {
    private static final Keyset<MailEntity> MAILS = new Keyset<>(MailEntity.class, "since")
            .filter("state", "state")
            .filter("district", "district")
            .filter("kind", "kind")
            .sort("since", "keptAt");

    /** Candidates that are looked at together, since another node may be quicker. */
    private static final int CANDIDATES = 10;

    private final Store store;

    public MailRepository(Store store) {
        this.store = requireNonNull(store);
    }

    public void add(String id, Order order, String messageId, Instant now) {
        store.with(em -> em.persist(MailEntity.of(id, order, messageId, now)));
    }

    /** Whether one of this kind waits for the account already. */
    public boolean isWaiting(String account, String kind) {
        return store.in(em -> em.createQuery(
                                "select count(e) from MailEntity e where e.account = :account and e.state = :waiting"
                                        + " and e.kind = :kind",
                                Long.class)
                        .setParameter("account", account)
                        .setParameter("waiting", MailState.WAITING)
                        .setParameter("kind", kind)
                        .getSingleResult())
                > 0;
    }

    /**
     * Takes the mail that has been due longest, so that no other node does before the time is up; a node that ends
     * meanwhile leaves it to the others after that.
     */
    public Optional<Claimed> claim(Instant now, Duration longest) {
        return store.in(em -> em
                .createQuery(
                        "select e.id, e.dueAt from MailEntity e where e.state = :waiting and e.dueAt <= :now"
                                + " order by e.dueAt, e.id",
                        Object[].class)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", now.toEpochMilli())
                .setMaxResults(CANDIDATES)
                .getResultList()
                .stream()
                .filter(found -> take(em, found, now, longest))
                .findFirst()
                .map(found -> em.find(MailEntity.class, found[0]).toClaimed()));
    }

    private static boolean take(EntityManager em, Object[] found, Instant now, Duration longest) {
        return em.createQuery("update MailEntity e set e.dueAt = :until, e.tries = e.tries + 1,"
                                + " e.firstTryAt = coalesce(e.firstTryAt, :now), e.version = e.version + 1"
                                + " where e.id = :id and e.state = :waiting and e.dueAt = :due")
                        .setParameter("until", now.plus(longest).toEpochMilli())
                        .setParameter("now", now.toEpochMilli())
                        .setParameter("id", found[0])
                        .setParameter("waiting", MailState.WAITING)
                        .setParameter("due", found[1])
                        .executeUpdate()
                == 1;
    }

    /** The mail is done with, one way or another. */
    public void end(String id, MailState end, Instant now) {
        waiting(id, row -> row.end(end, now));
    }

    public void tryAt(String id, Instant due, MailFailure why) {
        waiting(id, row -> row.tryAt(due, why));
    }

    /** False where it waits no more: another node was there meanwhile. */
    public boolean setAside(String id, MailFailure why) {
        return waiting(id, row -> row.setAside(why));
    }

    private boolean waiting(String id, Consumer<MailEntity> change) {
        return store.in(em -> {
            MailEntity row = em.find(MailEntity.class, id);
            boolean waiting = row != null && row.isWaiting();
            if (waiting) {
                change.accept(row);
            }
            return waiting;
        });
    }

    /** One that was set aside is to be sent again. */
    public void begin(String id, Instant now) {
        store.with(em -> em.find(MailEntity.class, id).begin(now));
    }

    /** One that was set aside is given up. */
    public void drop(String id, Instant now) {
        store.with(em -> em.find(MailEntity.class, id).end(MailState.DROPPED, now));
    }

    public Page<OutgoingMail> mails(PageRequest request, Set<String> districts) {
        return store.in(em -> MAILS.page(em, request, scope(districts), MailEntity::toRecord));
    }

    public Optional<OutgoingMail> mail(String id, Set<String> districts) {
        return store.in(em -> scope(districts).find(em, MailEntity.class, id).map(MailEntity::toRecord));
    }

    private static RowFilter scope(Set<String> districts) {
        return RowFilter.in("e.district", districts);
    }

    public long count(MailState state) {
        return store.reading(
                em -> em.createQuery("select count(e) from MailEntity e where e.state = :state", Long.class)
                        .setParameter("state", state)
                        .getSingleResult());
    }

    /** Those that have waited since before the moment. */
    public long waitingSince(Instant moment) {
        return store.reading(em -> em.createQuery(
                        "select count(e) from MailEntity e where e.state = :waiting and e.keptAt < :moment", Long.class)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("moment", moment.toEpochMilli())
                .getSingleResult());
    }

    /** Takes those away that were done with before the moment. */
    public int forgetBefore(Instant moment) {
        return store.in(em -> em.createQuery("delete from MailEntity e where e.state in :done and e.doneAt < :moment")
                .setParameter("done", List.copyOf(EnumSet.of(MailState.SENT, MailState.DROPPED, MailState.NEEDLESS)))
                .setParameter("moment", moment.toEpochMilli())
                .executeUpdate());
    }
}
