package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.core.persistence.CriteriaRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.setup.SetUpStep;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Criteria by which the Network compares applications; those for all will do. */
@Component
public final class CriteriaSetUp implements SetUpStep {
    private static final Text LABEL = new Text("Kriterien der Vorbewertung", "Criteria of the pre-assessment");
    private static final Text MISSING = new Text(
            "Es fehlen Kriterien, nach denen Anträge verglichen werden.",
            "Criteria by which applications are compared are missing.");

    private final CriteriaRepository criteria;
    private final BusinessClock clock;

    @Activate
    public CriteriaSetUp(@Reference Store store, @Reference BusinessClock clock) {
        criteria = new CriteriaRepository(store);
        this.clock = requireNonNull(clock);
    }

    @Override
    public String key() {
        return "applications.criteria";
    }

    @Override
    public int place() {
        return 60;
    }

    @Override
    public Text label() {
        return LABEL;
    }

    @Override
    public Right right() {
        return ApplicationRight.KEEP_CRITERIA;
    }

    @Override
    public Optional<Text> missing(String district) {
        return criteria.on(clock.today(), district).isEmpty() ? Optional.of(MISSING) : Optional.empty();
    }
}
