package de.stadtteilkapital.committee.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.persistence.KeptRows;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.List;
import java.util.Map;

/** What this room itself keeps of a district. */
public final class RowsOfDistrict {
    private static final KeptRows KEPT =
            new KeptRows(Map.of("BodyEntity e where e.district = :key", new Text("Gremien", "bodies")));

    private final Store store;

    public RowsOfDistrict(Store store) {
        this.store = requireNonNull(store);
    }

    public List<Text> of(String district) {
        return KEPT.of(store, district);
    }
}
