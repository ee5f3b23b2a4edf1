package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.setup.SetUpStep;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.core.persistence.ProgrammeRepository;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** That a district has a funding area with its streets. */
@Component
public final class AreasToSet implements SetUpStep {
    private final ProgrammeRepository programme;
    private final BusinessClock clock;

    @Activate
    public AreasToSet(@Reference Store store, @Reference BusinessClock clock) {
        programme = new ProgrammeRepository(store);
        this.clock = requireNonNull(clock);
    }

    @Override
    public String key() {
        return "programme.areas";
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Text label() {
        return new Text("Fördergebiet", "Funding area");
    }

    @Override
    public Right right() {
        return ProgrammeRight.KEEP;
    }

    @Override
    public Optional<Text> missing(String district) {
        return programme
                        .district(district, clock.today())
                        .filter(known -> !known.areas().isEmpty())
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new Text("Das Fördergebiet mit seinen Straßen.", "The funding area with its streets."));
    }
}
