package de.stadtteilkapital.programme.core.persistence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.CodeList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where code lists are kept: those of the house, and what districts have of them. */
public final class CodeRepository {
    private final Store store;

    public CodeRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /** All of the house, by their ids. */
    public List<HouseList> lists() {
        return store.in(em -> em.createQuery("select e from CodeListEntity e order by e.id", CodeListEntity.class)
                .getResultStream()
                .map(CodeListEntity::toRecord)
                .toList());
    }

    public Optional<HouseList> list(String id) {
        return store.in(
                em -> Optional.ofNullable(em.find(CodeListEntity.class, id)).map(CodeListEntity::toRecord));
    }

    /** What people call these lists. */
    public Map<String, Text> names(Set<String> lists) {
        return store.in(
                em -> em.createQuery("select e from CodeListEntity e where e.id in :lists", CodeListEntity.class)
                        .setParameter("lists", lists)
                        .getResultStream()
                        .collect(toMap(CodeListEntity::id, CodeListEntity::text)));
    }

    /** The house's codes of some lists, by list, in their order; a list that has none is not there. */
    public Map<String, List<CodeList.Code>> codes(Collection<String> lists) {
        return store.in(em -> em.createQuery(
                        "select e from CodeEntity e where e.list in :lists order by e.place", CodeEntity.class)
                .setParameter("lists", lists)
                .getResultStream()
                .collect(groupingBy(CodeEntity::list, mapping(CodeEntity::toRecord, toList()))));
    }

    /** What a district has of some lists, by list. */
    public Map<String, List<OwnCode>> of(String district, Collection<String> lists) {
        return store.in(em -> em.createQuery(
                        "select e from DistrictCodeEntity e where e.district = :district and e.list in :lists"
                                + " order by e.code",
                        DistrictCodeEntity.class)
                .setParameter("district", district)
                .setParameter("lists", lists)
                .getResultStream()
                .collect(groupingBy(DistrictCodeEntity::list, mapping(DistrictCodeEntity::toRecord, toList()))));
    }

    /** The own codes of all districts, by list. */
    public Map<String, Set<String>> own(Collection<String> lists) {
        return store.in(em -> em.createQuery(
                        "select distinct e.list, e.code from DistrictCodeEntity e where e.list in :lists and e.own = :own",
                        Object[].class)
                .setParameter("own", true)
                .setParameter("lists", lists)
                .getResultStream()
                .collect(groupingBy(row -> (String) row[0], mapping(row -> (String) row[1], toSet()))));
    }

    /** Adds it, or replaces what was known of it. */
    public void put(String district, String list, OwnCode code) {
        store.with(em -> em.merge(DistrictCodeEntity.of(district, list, code)));
    }

    /** Puts all of a list in this order. */
    public void order(String district, String list, List<String> order) {
        Map<String, OwnCode> said = of(district, List.of(list)).getOrDefault(list, List.of()).stream()
                .collect(toMap(OwnCode::code, one -> one));
        for (int i = 0; i < order.size(); i++) {
            put(
                    district,
                    list,
                    said.getOrDefault(order.get(i), OwnCode.of(order.get(i))).at(i + 1));
        }
    }

    /** Takes the district's order of a list away, and what then says nothing of a code. */
    public void unordered(String district, String list) {
        of(district, List.of(list)).getOrDefault(list, List.of()).forEach(code -> {
            OwnCode placeless = code.at(null);
            if (placeless.equals(OwnCode.of(code.code()))) {
                remove(district, list, code.code());
            } else {
                put(district, list, placeless);
            }
        });
    }

    public void remove(String district, String list, String code) {
        store.with(em -> Optional.ofNullable(
                        em.find(DistrictCodeEntity.class, new DistrictCodeEntity.Key(district, list, code)))
                .ifPresent(em::remove));
    }
}
