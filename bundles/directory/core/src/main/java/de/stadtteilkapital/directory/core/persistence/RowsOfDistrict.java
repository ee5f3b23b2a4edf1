package de.stadtteilkapital.directory.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.persistence.KeptRows;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.List;
import java.util.Map;

/** What this room keeps of a district, but for who administers it. */
public final class RowsOfDistrict {
    private static final KeptRows KEPT = new KeptRows(Map.of(
            "RoleEntity e where e.district = :key and e.role <> de.stadtteilkapital.platform.api.identity.Role.ADMIN",
            new Text("Rollen von Personen", "roles of people"),
            "MandateEntity e where e.district = :key",
            new Text("Mandate", "mandates"),
            "OrganisationEntity e where e.district = :key",
            new Text("Organisationen", "organisations"),
            "ApiClientEntity e where e.district = :key",
            new Text("Zugänge von Programmen", "API clients")));

    private final Store store;

    public RowsOfDistrict(Store store) {
        this.store = requireNonNull(store);
    }

    public List<Text> of(String district) {
        return KEPT.of(store, district);
    }
}
