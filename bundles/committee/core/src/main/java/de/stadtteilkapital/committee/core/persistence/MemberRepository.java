package de.stadtteilkapital.committee.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.persistence.NonEmpty;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;

/** Where it is kept who sits in which body from when to when. */
public final class MemberRepository {
    private final Store store;

    public MemberRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /** The members of a body on a day, the chair first; none where there is no such body. */
    public List<Member> on(InDistrict body, LocalDate day) {
        return store.in(em -> new Terms(rows(em, body.key())).on(day));
    }

    /** All who have sat in the body or will, as they are on the day or nearest to it. */
    public List<Member> all(InDistrict body, LocalDate day) {
        return store.in(em -> new Terms(rows(em, body.key())).all(day));
    }

    public Optional<Member> find(InDistrict body, String seat, LocalDate day) {
        return store.in(em -> new Terms(rows(em, body.key())).one(seat, day));
    }

    /** Members of a body by the ids of their seats, also those who have left. */
    public Map<String, Member> members(KnownBody body, Collection<String> ids) {
        Map<String, Member> members = new LinkedHashMap<>();
        store.with(em -> rows(em, new InDistrict(body.district(), body.id()).key()).stream()
                .filter(row -> ids.contains(row.seat()))
                .forEach(row -> members.put(row.seat(), row.toRecord())));
        return members;
    }

    /** The last of the body's list. */
    public void add(InDistrict body, Member member) {
        store.with(em -> {
            List<MemberEntity> rows = rows(em, body.key());
            int place = rows.stream().mapToInt(row -> row.place() + 1).max().orElse(0);
            add(em, body.key(), member, place);
        });
    }

    private static void add(EntityManager em, String body, Member member, int place) {
        String first = body + "/" + member.id();
        String id = em.find(MemberEntity.class, first) == null ? first : Ids.next();
        em.persist(MemberEntity.of(id, body, member, place));
    }

    /** Tells another name, account, organisation and so on of a seat, whatever the day. */
    public void describe(InDistrict body, Member member) {
        store.with(em -> seat(em, body, member.id()).forEach(row -> row.describe(member)));
    }

    /** Leaves with the day. */
    public void end(InDistrict body, String seat, LocalDate last) {
        store.with(em -> seat(em, body, seat).stream()
                .filter(row -> !row.isGone() && !row.endsBefore(last.plusDays(1)))
                .forEach(row -> row.endWith(last)));
    }

    /** As if they had never joined. */
    public void remove(InDistrict body, String seat) {
        store.with(em -> seat(em, body, seat).forEach(MemberEntity::remove));
    }

    /** Whether the seat has the chair on the day or a later one. */
    public boolean presidesFrom(InDistrict body, String seat, LocalDate day) {
        return store.in(em -> seat(em, body, seat).stream()
                .anyMatch(row ->
                        !row.isGone() && !row.endsBefore(day) && row.toRecord().chair()));
    }

    /** The last day becomes another, later one, or none. */
    public void prolong(InDistrict body, String seat, LocalDate last) {
        store.with(em -> seat(em, body, seat).stream()
                .filter(row -> !row.isGone())
                // a stretch without a first day is the earliest, wherever the database puts it
                .max(Comparator.comparing(
                        row -> row.toRecord().from(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .ifPresent(row -> row.lastUntil(last)));
    }

    public void vote(InDistrict body, String seat, LocalDate from, boolean may) {
        store.with(em -> from(em, seat(em, body, seat), from, row -> row.vote(may)));
    }

    /** Gives the chair to the seat from the day on, and takes it from all others. */
    public void preside(InDistrict body, String seat, LocalDate from) {
        store.with(em -> {
            List<MemberEntity> rows = rows(em, body.key());
            rows.stream().collect(Collectors.groupingBy(MemberEntity::seat)).forEach((other, terms) -> {
                if (other.equals(seat)
                        || terms.stream().anyMatch(row -> row.toRecord().chair())) {
                    from(em, terms, from, row -> row.preside(other.equals(seat)));
                }
            });
        });
    }

    /** Changes a seat from the day on: what covers it is split there. */
    private static void from(EntityManager em, List<MemberEntity> terms, LocalDate day, Consumer<MemberEntity> change) {
        for (MemberEntity row : terms) {
            if (row.beginsBy(day)) {
                change.accept(row);
            } else if (row.covers(day)) {
                MemberEntity later = row.splitAt(day);
                change.accept(later);
                em.persist(later);
            }
        }
    }

    private static List<MemberEntity> seat(EntityManager em, InDistrict body, String seat) {
        return rows(em, body.key()).stream()
                .filter(row -> row.seat().equals(seat))
                .toList();
    }

    private static List<MemberEntity> rows(EntityManager em, String body) {
        return rows(em, List.of(body));
    }

    /** In the order in which lists show the seats, and of their days. */
    static List<MemberEntity> rows(EntityManager em, Collection<String> bodies) {
        return em.createQuery(
                        "select e from MemberEntity e where e.body in :bodies order by e.place, e.seat, e.since, e.id",
                        MemberEntity.class)
                .setParameter("bodies", NonEmpty.of(bodies))
                .getResultList();
    }
}
