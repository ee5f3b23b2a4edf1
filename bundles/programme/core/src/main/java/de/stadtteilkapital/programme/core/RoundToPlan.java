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

/** That a round is planned or runs. */
@Component
public final class RoundToPlan implements SetUpStep {
    private final ProgrammeRepository programme;
    private final BusinessClock clock;

    @Activate
    public RoundToPlan(@Reference Store store, @Reference BusinessClock clock) {
        programme = new ProgrammeRepository(store);
        this.clock = requireNonNull(clock);
    }

    @Override
    public String key() {
        return "programme.round";
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public Text label() {
        return new Text("Förderperiode", "Funding round");
    }

    @Override
    public Right right() {
        return ProgrammeRight.KEEP;
    }

    @Override
    public Optional<Text> missing(String district) {
        return programme.hasRoundUntil(district, clock.today())
                ? Optional.empty()
                : Optional.of(new Text(
                        "Eine Förderperiode, die geplant ist oder läuft.", "A round that is planned or runs."));
    }
}
