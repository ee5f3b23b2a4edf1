package de.stadtteilkapital.applications.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.persistence.KeptRows;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.List;
import java.util.Map;

/** What this room keeps of a district, and of a round; a set of criteria that was withdrawn counts no more. */
public final class RowsOfDistrict {
    private static final KeptRows KEPT = new KeptRows(Map.of(
            "ApplicationEntity e where e.district = :key",
            new Text("Anträge", "applications"),
            "AdviceCaseEntity e where e.district = :key",
            new Text("Beratungen und Ideen", "advice and ideas"),
            "CriteriaSetEntity e where e.district = :key and e.withdrawnAt = '" + Times.NEVER + "'",
            new Text("Auswahlkriterien", "sets of criteria"),
            "SponsorEntity e where e.district = :key",
            new Text("Träger", "sponsors")));

    private static final KeptRows OF_ROUND =
            new KeptRows(Map.of("ApplicationEntity e where e.round = :key", new Text("Anträge", "applications")));

    private final Store store;

    public RowsOfDistrict(Store store) {
        this.store = requireNonNull(store);
    }

    public List<Text> of(String district) {
        return KEPT.of(store, district);
    }

    public List<Text> ofRound(String round) {
        return OF_ROUND.of(store, round);
    }
}
