package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.List;
import java.util.Map;

/** What this room itself keeps of a district. */
final class OwnUse {
    private static final List<Map.Entry<String, Text>> KEPT = List.of(
            Map.entry("RoundEntity", new Text("Förderperioden", "rounds")),
            Map.entry("AreaVersionEntity", new Text("Fördergebiete", "funding areas")),
            Map.entry("PlanEntity", new Text("Aktionspläne", "action plans")),
            Map.entry("NeedEntity", new Text("Bedarfe", "needs")),
            Map.entry("TextEntity", new Text("Texte", "texts")),
            Map.entry("DistrictCodeEntity", new Text("Schlüssellisten", "code lists")),
            Map.entry("MarkEntity", new Text("Zeichen und Logos", "marks and logos")),
            Map.entry("SettingEntity", new Text("Parameter", "parameters")));

    private final Store store;

    OwnUse(Store store) {
        this.store = requireNonNull(store);
    }

    List<Text> of(String district) {
        return store.in(em -> KEPT.stream()
                .filter(kept -> !em.createQuery(
                                "select e.district from " + kept.getKey() + " e where e.district = :district",
                                String.class)
                        .setParameter("district", district)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty())
                .map(Map.Entry::getValue)
                .toList());
    }
}
