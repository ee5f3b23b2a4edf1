package de.stadtteilkapital.committee.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.NewBody;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            Page<BodyEntity> rows = BODIES.page(em, request, Keyset.Scope.ALL, row -> row);
            Map<String, List<Member>> members =
                    members(em, rows.items().stream().map(BodyEntity::id).toList());
            return rows.map(row -> row.toRecord(members.getOrDefault(row.id(), List.of())));
        });
    }

    public Optional<NewBody> find(String id) {
        return store.in(em -> Optional.ofNullable(em.find(BodyEntity.class, id))
                .map(row -> row.toRecord(members(em, List.of(id)).getOrDefault(id, List.of()))));
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

    /** Members by id, also those who have left. */
    public Map<String, Member> members(Collection<String> ids) {
        Map<String, Member> members = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            store.with(em -> em.createQuery("select e from MemberEntity e where e.id in :ids", MemberEntity.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> members.put(row.id(), row.toRecord())));
        }
        return members;
    }

    /** Whether one of these seats belongs to another body. */
    public boolean sitElsewhere(Collection<String> ids, String body) {
        return !ids.isEmpty()
                && store.in(em -> em.createQuery(
                                        "select count(e) from MemberEntity e where e.id in :ids and e.body <> :body",
                                        Long.class)
                                .setParameter("ids", ids)
                                .setParameter("body", body)
                                .getSingleResult()
                        > 0);
    }

    public void put(NewBody body) {
        store.with(em -> {
            BodyEntity known = em.find(BodyEntity.class, body.id());
            if (known == null) {
                em.persist(BodyEntity.of(body));
            } else {
                known.change(body);
            }
            Map<String, MemberEntity> before = new LinkedHashMap<>();
            em.createQuery("select e from MemberEntity e where e.body = :body", MemberEntity.class)
                    .setParameter("body", body.id())
                    .getResultList()
                    .forEach(row -> before.put(row.id(), row));
            int place = 0;
            for (Member member : body.members()) {
                seat(em, body.id(), member, place++, before.remove(member.id()));
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
