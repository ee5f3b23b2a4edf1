package de.stadtteilkapital.directory.core.persistence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.stadtteilkapital.directory.api.Absence;
import de.stadtteilkapital.directory.api.GivenMandate;
import de.stadtteilkapital.directory.api.MandateEnd;
import de.stadtteilkapital.directory.api.NewAbsence;
import de.stadtteilkapital.directory.api.NewMandate;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.NonEmpty;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;

/** Where mandates are given, corrected and ended, and absences entered. */
public final class MandateRegister {
    private static final Keyset<AbsenceEntity> ABSENCES = new Keyset<>(AbsenceEntity.class, "id")
            .filter("district", "district")
            .filter("account", "account")
            .sort("from", "start");

    private final Store store;
    private final DirectoryRepository directory;

    public MandateRegister(Store store) {
        this.store = requireNonNull(store);
        directory = new DirectoryRepository(store);
    }

    public Page<GivenMandate> mandates(PageRequest request, Set<String> districts) {
        return directory.mandates(request, districts, MandateEntity::toGiven);
    }

    public Optional<GivenMandate> mandate(String id) {
        return store.in(
                em -> Optional.ofNullable(em.find(MandateEntity.class, id)).map(MandateEntity::toGiven));
    }

    /** Whether the holder has the same task in the district from the same day by another mandate. */
    public boolean isGiven(NewMandate asked, String butFor) {
        return store.in(em -> any(em.createQuery(
                        "select e.id from MandateEntity e where e.district = :district and e.holder = :holder"
                                + " and e.role = :role and e.start = :start and e.id <> :id",
                        String.class)
                .setParameter("district", asked.district())
                .setParameter("holder", asked.holder())
                .setParameter("role", asked.role())
                .setParameter("start", asked.from())
                .setParameter("id", butFor)));
    }

    public GivenMandate grant(NewMandate asked) {
        return store.in(em -> {
            MandateEntity row = MandateEntity.of(asked);
            em.persist(row);
            em.flush();
            return row.toGiven();
        });
    }

    public GivenMandate change(String id, NewMandate asked) {
        return store.in(em -> {
            MandateEntity row = em.find(MandateEntity.class, id);
            row.take(asked);
            return row.toGiven();
        });
    }

    public GivenMandate end(String id, MandateEnd asked) {
        return store.in(em -> {
            MandateEntity row = em.find(MandateEntity.class, id);
            row.end(asked);
            return row.toGiven();
        });
    }

    public void remove(String id) {
        store.with(em -> em.remove(em.find(MandateEntity.class, id)));
    }

    /** Whether a role rests or rested on it. */
    public boolean carriesRoles(String mandate) {
        return store.in(
                em -> any(em.createQuery("select r.id from RoleEntity r where r.mandate = :mandate", String.class)
                        .setParameter("mandate", mandate)));
    }

    /** Whether one deputises for the other in the district, today or some day to come. */
    public boolean deputises(String deputy, String holder, String district, LocalDate today) {
        return store.in(em -> any(em.createQuery(
                        "select e.id from MandateEntity e where e.holder = :deputy and e.substituteFor = :holder"
                                + " and e.district = :district and (e.end is null or e.end >= :today)",
                        String.class)
                .setParameter("deputy", deputy)
                .setParameter("holder", holder)
                .setParameter("district", district)
                .setParameter("today", today)));
    }

    /** The person's that hold on the day, of a deputy's only while who is deputised for is away; the latest first. */
    public List<GivenMandate> standing(String district, String holder, LocalDate today) {
        return store.in(em -> em.createQuery(
                        "select m from MandateEntity m where m.holder = :holder and m.district = :district"
                                + " and m.start <= :today and (m.end is null or m.end >= :today)"
                                + " and (m.substituteFor is null or exists (select a.id from AbsenceEntity a"
                                + " where a.account = m.substituteFor and a.district = m.district"
                                + " and a.enteredBy <> m.holder and a.start <= :today and a.end >= :today))"
                                + " order by m.start desc, m.id",
                        MandateEntity.class)
                .setParameter("holder", holder)
                .setParameter("district", district)
                .setParameter("today", today)
                .getResultStream()
                .map(MandateEntity::toGiven)
                .toList());
    }

    private static boolean any(TypedQuery<String> ids) {
        return !ids.setMaxResults(1).getResultList().isEmpty();
    }

    /** Those of the account and those of the districts. */
    public Page<Absence> absences(PageRequest request, String account, Set<String> districts) {
        RowFilter scope = RowFilter.is("e.account", account).or(RowFilter.in("e.district", districts));
        return store.in(em -> ABSENCES.page(em, request, scope, AbsenceEntity::toRecord));
    }

    public Optional<Absence> absence(String id) {
        return store.in(
                em -> Optional.ofNullable(em.find(AbsenceEntity.class, id)).map(AbsenceEntity::toRecord));
    }

    /** The names of who acts meanwhile, of those of the account and those of the districts. */
    public Map<String, List<String>> deputies(Collection<String> ids, String account, Set<String> districts) {
        return store.in(em -> em.createQuery(
                        "select distinct a.id, c.name from AbsenceEntity a, MandateEntity m, RoleEntity r, AccountEntity c"
                                + " where a.id in :ids and (a.account = :account or a.district in :districts)"
                                + " and m.substituteFor = a.account and m.district = a.district and m.start <= a.end"
                                + " and (m.end is null or m.end >= a.start) and a.enteredBy <> m.holder"
                                + " and r.mandate = m.id and r.endedAt is null"
                                + " and r.start <= a.end and (r.end is null or r.end >= a.start)"
                                + " and (m.end is null or r.start <= m.end) and (r.end is null or m.start <= r.end)"
                                + " and c.id = r.account and c.closedOn is null order by c.name",
                        Object[].class)
                .setParameter("ids", NonEmpty.of(ids))
                .setParameter("account", account)
                .setParameter("districts", NonEmpty.of(districts))
                .getResultStream()
                .collect(groupingBy(row -> (String) row[0], mapping(row -> (String) row[1], toList()))));
    }

    public Absence enter(NewAbsence asked, String by) {
        return store.in(em -> {
            AbsenceEntity row = AbsenceEntity.of(asked, by);
            em.persist(row);
            return row.toRecord();
        });
    }

    public Absence end(String id, LocalDate day) {
        return store.in(em -> {
            AbsenceEntity row = row(em, id);
            row.end(day);
            return row.toRecord();
        });
    }

    public void withdraw(String id) {
        store.with(em -> em.remove(row(em, id)));
    }

    private static AbsenceEntity row(EntityManager em, String id) {
        return em.find(AbsenceEntity.class, id);
    }
}
