package de.stadtteilkapital.committee.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.NewBody;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.NonEmpty;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;

/** Where bodies and their members are kept, as they were set up. */
public final class BodyRepository {
    private static final Keyset<BodyEntity> BODIES =
            new Keyset<>(BodyEntity.class, "id").filter("district", "district").search("name");

    private final Store store;

    public BodyRepository(Store store) {
        this.store = requireNonNull(store);
    }

    public Page<NewBody> page(PageRequest request) {
        return store.in(em -> {
            Page<BodyEntity> rows = BODIES.page(em, request, RowFilter.ALL, row -> row);
            Map<String, List<Member>> members =
                    members(em, rows.items().stream().map(BodyEntity::id).toList());
            return rows.map(row -> row.toRecord(members.getOrDefault(row.id(), List.of())));
        });
    }

    public Optional<NewBody> find(String district, String id) {
        String key = new InDistrict(district, id).key();
        return store.in(em -> Optional.ofNullable(em.find(BodyEntity.class, key))
                .map(row -> row.toRecord(members(em, List.of(key)).getOrDefault(key, List.of()))));
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

    /** The members of a body, the chair first; none where there is no such body. */
    public List<Member> members(String district, String id) {
        String key = new InDistrict(district, id).key();
        return store.in(em -> members(em, List.of(key)).getOrDefault(key, List.of()));
    }

    /** The chair first, then in the order in which they were set up. */
    private static Map<String, List<Member>> members(EntityManager em, List<String> bodies) {
        Map<String, List<Member>> byBody = new LinkedHashMap<>();
        if (!bodies.isEmpty()) {
            em.createQuery(
                            "select e from MemberEntity e where e.body in :bodies and e.gone = :gone"
                                    + " order by e.place, e.id",
                            MemberEntity.class)
                    .setParameter("bodies", bodies)
                    .setParameter("gone", false)
                    .getResultList()
                    .forEach(row -> byBody.computeIfAbsent(row.body(), b -> new ArrayList<>())
                            .add(row.toRecord()));
        }
        byBody.values()
                .forEach(list -> list.sort(Comparator.comparing(Member::chair).reversed()));
        return byBody;
    }

    /** Members of a body by the ids of their seats, also those who have left. */
    public Map<String, Member> members(NewBody body, Collection<String> ids) {
        Map<String, Member> members = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            store.with(em -> em.createQuery(
                            "select e from MemberEntity e where e.body = :body and e.seat in :ids", MemberEntity.class)
                    .setParameter("body", new InDistrict(body.district(), body.id()).key())
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> members.put(row.seat(), row.toRecord())));
        }
        return members;
    }

    public void put(NewBody body) {
        store.with(em -> {
            String key = new InDistrict(body.district(), body.id()).key();
            BodyEntity known = em.find(BodyEntity.class, key);
            if (known == null) {
                em.persist(BodyEntity.of(body));
            } else {
                known.change(body);
            }
            Map<String, MemberEntity> before = new LinkedHashMap<>();
            em.createQuery("select e from MemberEntity e where e.body = :body", MemberEntity.class)
                    .setParameter("body", key)
                    .getResultList()
                    .forEach(row -> before.put(row.seat(), row));
            int place = 0;
            for (Member member : body.members()) {
                seat(em, key, member, place++, before.remove(member.id()));
            }
            before.values().forEach(MemberEntity::leave);
        });
    }

    private static void seat(EntityManager em, String body, Member member, int place, MemberEntity before) {
        if (before == null) {
            em.persist(MemberEntity.of(body, member, place));
        } else {
            before.change(member, place);
        }
    }
}
