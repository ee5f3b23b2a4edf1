package de.stadtteilkapital.programme.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.persistence.KeptRows;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.List;
import java.util.Map;

/** What this room itself keeps of a district. */
public final class RowsOfDistrict {
    private static final KeptRows KEPT = new KeptRows(Map.of(
            "RoundEntity e where e.district = :key",
            new Text("Förderperioden", "rounds"),
            "AreaVersionEntity e where e.district = :key",
            new Text("Fassungen des Fördergebiets", "versions of the funding areas"),
            "PlanEntity e where e.district = :key",
            new Text("Aktionspläne", "action plans"),
            "NeedEntity e where e.district = :key",
            new Text("Bedarfe", "needs"),
            "TextEntity e where e.district = :key",
            new Text("Texte", "texts"),
            "DistrictCodeEntity e where e.district = :key",
            new Text("eigene Schlüssel", "codes of its own"),
            "MarkEntity e where e.district = :key",
            new Text("Zeichen und Logos", "marks and logos"),
            "SettingEntity e where e.district = :key",
            new Text("Parameter", "parameters")));

    private final Store store;

    public RowsOfDistrict(Store store) {
        this.store = requireNonNull(store);
    }

    public List<Text> of(String district) {
        return KEPT.of(store, district);
    }
}
