package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.setup.DistrictUse;
import de.stadtteilkapital.platform.persistence.KeptRows;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What this room keeps of a district; who administers it may be there before it, and after it. */
@Component
public final class PeopleOfDistrict implements DistrictUse {
    private static final KeptRows OF_DISTRICT = new KeptRows(Map.of(
            "RoleEntity e where e.district = :key and e.role <> de.stadtteilkapital.platform.api.identity.Role.ADMIN",
            new Text("Rollen von Personen", "roles of people"),
            "MandateEntity e where e.district = :key",
            new Text("Mandate", "mandates"),
            "OrganisationEntity e where e.district = :key",
            new Text("Organisationen", "organisations"),
            "ApiClientEntity e where e.district = :key",
            new Text("Zugänge von Programmen", "API clients")));

    private final Store store;

    @Activate
    public PeopleOfDistrict(@Reference Store store) {
        this.store = requireNonNull(store);
    }

    @Override
    public String room() {
        return "directory";
    }

    @Override
    public List<Text> ofDistrict(String district) {
        return OF_DISTRICT.of(store, district);
    }
}
