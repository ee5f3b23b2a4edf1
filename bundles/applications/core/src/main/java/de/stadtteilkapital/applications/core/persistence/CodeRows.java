package de.stadtteilkapital.applications.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.persistence.Store;
import java.util.Map;

/** Which applications of a district have a code. */
public final class CodeRows {
    /** By list what of an application has its codes; several stand in one column with commas between. */
    private static final Map<String, String> COLUMNS = Map.of(
            "projectType", "e.projectType = :code",
            "feature", "concat(',', concat(e.features, ',')) like :within escape '!'",
            "targetGroup", "concat(',', concat(e.targetGroups, ',')) like :within escape '!'",
            "indicator", "exists (select i from IndicatorEntity i where i.owner = e.id and i.code = :code)");

    private final Store store;

    public CodeRows(Store store) {
        this.store = requireNonNull(store);
    }

    /**
     * Whether any application of the district has it or had it when it was handed in, past every scope and in any state: for
     * the house's own question.
     */
    public boolean has(String district, String list, String code) {
        String column = COLUMNS.get(list);
        return column != null && (hasNow(district, column, code) || had(district, code));
    }

    private boolean hasNow(String district, String column, String code) {
        return store.reading(em -> {
            var query = em.createQuery(
                            "select e.id from ApplicationEntity e where e.district = :district and " + column,
                            String.class)
                    .setParameter("district", district)
                    .setMaxResults(1);
            return !(column.contains(":within")
                            ? query.setParameter("within", "%," + escaped(code) + ",%")
                            : query.setParameter("code", code))
                    .getResultList()
                    .isEmpty();
        });
    }

    /** What was handed in is compared with what is handed in later, and shown by the names of its codes. */
    private boolean had(String district, String code) {
        return store.reading(em -> !em.createQuery(
                        "select s.id from SubmissionEntity s, ApplicationEntity e where s.application = e.id"
                                + " and e.district = :district and s.facts like :within escape '!'",
                        String.class)
                .setParameter("district", district)
                .setParameter("within", "%\"" + escaped(code) + "\"%")
                .setMaxResults(1)
                .getResultList()
                .isEmpty());
    }

    private static String escaped(String code) {
        return code.replace("_", "!_");
    }
}
