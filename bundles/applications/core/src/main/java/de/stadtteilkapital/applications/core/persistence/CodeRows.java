package de.stadtteilkapital.applications.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.IndicatorTarget;
import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.platform.api.Folded;
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
    /** How many of what was handed in are held at once. */
    static final int PAGE = 10;

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
     * state: for the house's own question, in one query and one more for each code that no application has now; of what was
     * handed in only that is read in which such a code stands somewhere.
     */
    public Set<String> used(String district, String list, Collection<String> codes) {
        Places places = PLACES.get(list);
        if (places == null) {
            return Set.of();
        }
        Set<String> used = new HashSet<>(now(district, places));
        used.retainAll(Set.copyOf(codes));
        codes.stream()
                .filter(code -> !used.contains(code))
                .filter(code -> wasHandedIn(district, places, code))
                .forEach(used::add);
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
    private boolean wasHandedIn(String district, Places places, String code) {
        List<Handed> page = after("", district, code);
        while (page.stream().noneMatch(handed -> handed.has(places, code))) {
            if (page.size() < PAGE) {
                return false;
            }
            page = after(page.get(PAGE - 1).id(), district, code);
        }
        return true;
    }

    /** Where the code stands somewhere as a word of its own: few, of which the first mostly tells. */
    private List<Handed> after(String id, String district, String code) {
        return store.reading(em -> em.createQuery(
                        "select s.id, s.facts from SubmissionEntity s, " + OF_DISTRICT + " and s.application = e.id"
                                + " and s.id > :after and s.facts like :word escape '!' order by s.id",
                        Object[].class)
                .setParameter("district", district)
                .setParameter("after", id)
                .setParameter("word", "%\"" + code.replaceAll("([!%_])", Folded.ESCAPE + "$1") + "\"%")
                .setMaxResults(PAGE)
                .getResultStream()
                .map(row -> new Handed((String) row[0], (String) row[1]))
                .toList());
    }

    private record Handed(String id, String facts) {
        boolean has(Places places, String code) {
            Proposal proposal = CanonicalJson.read(facts, EligibilityFacts.class)
                    .application()
                    .proposal();
            return places.then().apply(proposal).contains(code);
        }
    }
}
