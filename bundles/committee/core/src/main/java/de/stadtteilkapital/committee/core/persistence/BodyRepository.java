package de.stadtteilkapital.committee.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.ChangedBody;
import de.stadtteilkapital.committee.api.FoundedBody;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.OwnRules;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.persistence.KeptRows;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.NonEmpty;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;

/** Where bodies and their own rules are kept. */
public final class BodyRepository {
    private static final Keyset<BodyEntity> BODIES = new Keyset<>(BodyEntity.class, "id")
            .filter("district", "district")
            .filter("parent", "parent")
            .search("name");

    private final Store store;

    public BodyRepository(Store store) {
        this.store = requireNonNull(store);
    }

    public Page<KnownBody> page(PageRequest request, LocalDate day) {
        return store.in(em -> {
            Page<BodyEntity> rows = BODIES.page(em, request, RowFilter.ALL, row -> row);
            Map<String, KnownBody> known = known(em, rows.items(), day, null);
            return rows.map(row -> known.get(row.id()));
        });
    }

    /** The members of each body of a district that decides on applications by its id, in two statements. */
    public Map<String, List<Member>> deciding(String district, LocalDate day) {
        return store.in(em -> {
            List<BodyEntity> bodies = em.createQuery(
                            "select e from BodyEntity e where e.district = :district and e.decides = :yes",
                            BodyEntity.class)
                    .setParameter("district", district)
                    .setParameter("yes", true)
                    .getResultList();
            Map<String, List<MemberEntity>> members =
                    MemberRepository.rows(
                                    em, bodies.stream().map(BodyEntity::id).toList())
                            .stream()
                            .collect(Collectors.groupingBy(MemberEntity::body));
            return bodies.stream()
                    .collect(Collectors.toMap(
                            BodyEntity::code, body -> new Terms(members.getOrDefault(body.id(), List.of())).on(day)));
        });
    }

    public Optional<KnownBody> find(String district, String id, LocalDate day) {
        return find(district, id, day, null);
    }

    /**
     * A body as it is on a day.
     *
     * @param known which of its rules were entered later is left out; null for nothing
     */
    public Optional<KnownBody> find(String district, String id, LocalDate day, Instant known) {
        String key = new InDistrict(district, id).key();
        return store.in(em -> Optional.ofNullable(em.find(BodyEntity.class, key))
                .map(row -> known(em, List.of(row), day, known).get(key)));
    }

    private static Map<String, KnownBody> known(
            EntityManager em, List<BodyEntity> bodies, LocalDate day, Instant known) {
        List<String> keys = bodies.stream().map(BodyEntity::id).toList();
        Map<String, List<MemberEntity>> members =
                MemberRepository.rows(em, keys).stream().collect(Collectors.groupingBy(MemberEntity::body));
        Map<String, List<RulesEntity>> rules = em
                .createQuery(
                        "select e from RulesEntity e where e.body in :bodies order by e.since, e.enteredAt, e.id",
                        RulesEntity.class)
                .setParameter("bodies", NonEmpty.of(keys))
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(RulesEntity::body));
        return bodies.stream().collect(Collectors.toMap(BodyEntity::id, row -> {
            List<KnownRules> own = rules.getOrDefault(row.id(), List.of()).stream()
                    .map(RulesEntity::toRecord)
                    .toList();
            return row.toRecord(
                    KnownRules.on(own, row.first(), day, known),
                    KnownRules.told(own, row.first()),
                    new Terms(members.getOrDefault(row.id(), List.of())).on(day));
        }));
    }

    /** What bodies are called; unknown ones are left out. */
    public Map<InDistrict, String> names(Collection<InDistrict> ids) {
        return store.in(em -> em
                .createQuery("select e from BodyEntity e where e.id in :keys", BodyEntity.class)
                .setParameter(
                        "keys", NonEmpty.of(ids.stream().map(InDistrict::key).toList()))
                .getResultList()
                .stream()
                .collect(Collectors.toUnmodifiableMap(BodyEntity::place, BodyEntity::name)));
    }

    /** Of each body of a district that works within another, within which. */
    public Map<String, String> parents(String district) {
        return store.in(em -> em
                .createQuery(
                        "select e from BodyEntity e where e.district = :district and e.parent is not null",
                        BodyEntity.class)
                .setParameter("district", district)
                .getResultList()
                .stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.place().id(), BodyEntity::parent)));
    }

    public void add(FoundedBody body) {
        store.with(em -> em.persist(BodyEntity.of(body)));
    }

    public void change(InDistrict body, ChangedBody asked) {
        store.with(em -> em.find(BodyEntity.class, body.key()).change(asked));
    }

    /** Begins an act on a body: of two at the same time the second is repeated after the first. */
    public void act(InDistrict body) {
        store.with(em -> {
            em.lock(em.find(BodyEntity.class, body.key()), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            em.flush();
        });
    }

    private static final Map<String, Text> BELONGING = Map.of(
            "SessionEntity e, BodyEntity b where b.id = :key and e.district = b.district and e.body = b.code",
            new Text("Sitzungen", "sessions"),
            "BodyEntity e, BodyEntity b where b.id = :key and e.district = b.district and e.parent = b.code",
            new Text("Gremien darin", "bodies within it"));

    /** What belongs to a body, each with its count; whoever never joined in the end does not. */
    public List<Text> belonging(InDistrict body) {
        List<Text> all = new ArrayList<>(new KeptRows(BELONGING).of(store, body.key()));
        long members = members(body);
        if (members > 0) {
            all.add(new Text(members + " Mitglieder", members + " members"));
        }
        return all;
    }

    /** All who sit in it, have sat or are to. */
    private long members(InDistrict body) {
        return store.in(em -> em.createQuery(
                        "select count(e) from MemberEntity e where e.body = :body and e.gone = :no", Long.class)
                .setParameter("body", body.key())
                .setParameter("no", false)
                .getSingleResult());
    }

    /** When what holds for a day was entered, the last of it. */
    public Optional<Instant> enteredAt(InDistrict body, LocalDate from) {
        return last(body, from).map(RulesEntity::enteredAt);
    }

    private Optional<RulesEntity> last(InDistrict body, LocalDate from) {
        return store.in(em -> em.createQuery(
                        "select e from RulesEntity e where e.body = :body and e.since = :from"
                                + " order by e.enteredAt desc, e.id desc",
                        RulesEntity.class)
                .setParameter("body", body.key())
                .setParameter("from", from)
                .setMaxResults(1)
                .getResultStream()
                .findFirst());
    }

    public void withdraw(InDistrict body, LocalDate from) {
        last(body, from).ifPresent(row -> store.with(em -> em.remove(row)));
    }

    /** With its rules, and with those who were to join and were taken back. */
    public void remove(InDistrict body) {
        store.with(em -> {
            em.createQuery("select e from RulesEntity e where e.body = :body", RulesEntity.class)
                    .setParameter("body", body.key())
                    .getResultList()
                    .forEach(em::remove);
            MemberRepository.rows(em, List.of(body.key())).forEach(em::remove);
            em.flush();
            em.remove(em.find(BodyEntity.class, body.key()));
        });
    }

    /** @param rules with their first day */
    public void enter(InDistrict body, OwnRules rules, Instant now) {
        store.with(em -> em.persist(RulesEntity.of(Ids.next(), body.key(), rules, now)));
    }
}
