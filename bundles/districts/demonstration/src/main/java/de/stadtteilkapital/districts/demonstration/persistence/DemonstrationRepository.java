package de.stadtteilkapital.districts.demonstration.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;

/** What the demonstration itself remembers: how far its clock is ahead, and that its data have been created. */
public final class DemonstrationRepository {
    private final Store store;

    public DemonstrationRepository(Store store) {
        this.store = requireNonNull(store);
    }

    public int daysAhead() {
        return store.in(em -> em.createQuery("select e.daysAhead from ClockEntity e where e.id = 1", Integer.class)
                .getSingleResult());
    }

    /** Moves the clock forwards; false where it is as far already, whoever else moves it meanwhile. */
    public boolean moveTo(int daysAhead) {
        return store.in(em -> em.createQuery(
                                "update ClockEntity e set e.daysAhead = :days where e.id = 1 and e.daysAhead < :days")
                        .setParameter("days", daysAhead)
                        .executeUpdate())
                == 1;
    }

    /**
     * Takes it upon this unit of work to create the data. False where another one has; one that is still at it is waited
     * for, so that of two nodes that start at once only one creates them.
     */
    public boolean claimSeed(LocalDate today) {
        return store.in(em -> em.createQuery(
                                "update SeedEntity e set e.seededOn = :today where e.id = 1 and e.seededOn is null")
                        .setParameter("today", today)
                        .executeUpdate())
                == 1;
    }
}
