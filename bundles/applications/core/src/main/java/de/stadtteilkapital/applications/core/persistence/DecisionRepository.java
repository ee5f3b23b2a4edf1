package de.stadtteilkapital.applications.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Decision;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.persistence.Children;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.Optional;

/** Where decisions are kept as they were told. */
public final class DecisionRepository {
    private static final Children<DecisionPointEntity> POINTS =
            new Children<>(DecisionPointEntity.class, "owner", "id");

    private final Store store;

    /** A decision by the name under which the words of its letter are kept. */
    public record Kept(String id, Decision decision) {}

    public DecisionRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /** @param account who entered it */
    public Kept add(String application, String account, Decision made) {
        String id = Ids.next();
        return store.in(em -> {
            DecisionEntity row = DecisionEntity.of(id, application, account, made);
            em.persist(row);
            POINTS.add(em, DecisionPointEntity.of(id, made));
            return new Kept(id, row.toRecord(POINTS.of(em, id)));
        });
    }

    /** Empty where nothing was decided, or before decisions were kept. */
    public Optional<Kept> last(String application) {
        return store.in(em -> em
                .createQuery(
                        "select e from DecisionEntity e where e.application = :application order by e.id desc",
                        DecisionEntity.class)
                .setParameter("application", application)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> new Kept(row.id(), row.toRecord(POINTS.of(em, row.id())))));
    }
}
