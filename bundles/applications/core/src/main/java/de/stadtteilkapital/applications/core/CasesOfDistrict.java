package de.stadtteilkapital.applications.core;

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

/** What this room keeps of a district, and of a round. */
@Component
public final class CasesOfDistrict implements DistrictUse {
    private static final KeptRows OF_DISTRICT = new KeptRows(Map.of(
            "ApplicationEntity e where e.district = :key",
            new Text("Anträge", "applications"),
            "AdviceCaseEntity e where e.district = :key",
            new Text("Beratungen und Ideen", "advice and ideas"),
            "CriteriaSetEntity e where e.district = :key and e.withdrawnAt = '-'",
            new Text("Auswahlkriterien", "sets of criteria"),
            "SponsorEntity e where e.district = :key",
            new Text("Träger", "sponsors")));

    private static final KeptRows OF_ROUND =
            new KeptRows(Map.of("ApplicationEntity e where e.round = :key", new Text("Anträge", "applications")));

    private final Store store;

    @Activate
    public CasesOfDistrict(@Reference Store store) {
        this.store = requireNonNull(store);
    }

    @Override
    public String room() {
        return "applications";
    }

    @Override
    public List<Text> ofDistrict(String district) {
        return OF_DISTRICT.of(store, district);
    }

    @Override
    public List<Text> ofRound(String district, String round) {
        return OF_ROUND.of(store, round);
    }
}
