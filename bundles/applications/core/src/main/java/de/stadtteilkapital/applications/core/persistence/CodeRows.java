package de.stadtteilkapital.applications.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.IndicatorTarget;
import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.platform.persistence.CanonicalJson;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which codes of a list the applications of a district have. */
public final class CodeRows {
    private static final String OF_DISTRICT = "ApplicationEntity e where e.district = :district";

    /**
     * Where the codes of a list stand.
     *
     * @param now the values of all applications; several codes stand in one with commas between
     * @param then what one had when it was handed in
     */
    private record Places(String now, Function<Proposal, List<String>> then) {}

    private static final Map<String, Places> PLACES = Map.of(
            "projectType",
            new Places(
                    "e.projectType from " + OF_DISTRICT + " and e.projectType is not null",
                    handed -> Stream.ofNullable(handed.projectType()).toList()),
            "feature",
            new Places("e.features from " + OF_DISTRICT, Proposal::features),
            "targetGroup",
            new Places("e.targetGroups from " + OF_DISTRICT, Proposal::targetGroups),
            "indicator",
            new Places(
                    "i.code from IndicatorEntity i, " + OF_DISTRICT + " and i.owner = e.id",
                    handed -> handed.indicators().stream()
                            .map(IndicatorTarget::code)
                            .toList()));

    private final Store store;

    public CodeRows(Store store) {
        this.store = requireNonNull(store);
    }

    /**
     * Those of the codes that any application of the district has or had when it was handed in, past every scope and in any
     * state: for the house's own question, in two queries however many codes there are.
     */
    public Set<String> used(String district, String list, Collection<String> codes) {
        Places places = PLACES.get(list);
        if (places == null) {
            return Set.of();
        }
        Set<String> used = new HashSet<>(now(district, places));
        if (!used.containsAll(codes)) {
            used.addAll(then(district, places));
        }
        used.retainAll(Set.copyOf(codes));
        return used;
    }

    private List<String> now(String district, Places places) {
        return store.reading(em -> read(em.createQuery("select distinct " + places.now(), String.class)
                        .setParameter("district", district)
                        .getResultStream())
                .toList());
    }

    private static Stream<String> read(Stream<String> columns) {
        return columns.flatMap(column -> CodeColumn.read(column).stream());
    }

    /** What was handed in is compared with what is handed in later, and shown by the names of its codes. */
    private List<String> then(String district, Places places) {
        return store.reading(em -> em.createQuery(
                        "select s.facts from SubmissionEntity s, " + OF_DISTRICT + " and s.application = e.id",
                        String.class)
                .setParameter("district", district)
                .getResultStream()
                .map(facts -> CanonicalJson.read(facts, EligibilityFacts.class)
                        .application()
                        .proposal())
                .flatMap(handed -> places.then().apply(handed).stream())
                .distinct()
                .toList());
    }
}
