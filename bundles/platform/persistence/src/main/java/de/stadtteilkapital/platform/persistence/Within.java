package de.stadtteilkapital.platform.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import de.stadtteilkapital.platform.api.identity.InDistrict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which rows belong to one of several offices or bodies: both the district and the id are compared, so that an index over
 * the two serves and a namesake in another district is not met.
 *
 * @param condition JPQL in brackets, to be joined with others
 * @param parameters its named parameters
 */
public record Within(String condition, Map<String, Object> parameters) {
    /** Stands for none: no district bears it, and SQL knows no empty list. */
    private static final InDistrict NONE = new InDistrict("-", "-");

    public Within {
        parameters = Map.copyOf(parameters);
    }

    /**
     * @param district path of the row's district: {@code e.district}
     * @param id path of the row's office or body; also names the parameters, so a query takes each path once
     */
    public static Within of(String district, String id, Collection<InDistrict> wanted) {
        Map<String, Set<String>> byDistrict = new TreeMap<>((wanted.isEmpty() ? List.of(NONE) : wanted)
                .stream().collect(groupingBy(InDistrict::district, mapping(InDistrict::id, toSet()))));
        String name = id.replace('.', '_');
        List<String> any = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        byDistrict.forEach((of, ids) -> {
            int place = any.size();
            any.add("(%s = :%s_in%d and %s in :%s_of%d)".formatted(district, name, place, id, name, place));
            parameters.put(name + "_in" + place, of);
            parameters.put(name + "_of" + place, ids);
        });
        return new Within("(" + String.join(" or ", any) + ")", parameters);
    }
}
