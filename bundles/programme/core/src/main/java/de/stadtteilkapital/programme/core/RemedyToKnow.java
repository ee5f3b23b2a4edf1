package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.setup.SetUpStep;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.CompetentCourt;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.api.Remedies;
import de.stadtteilkapital.programme.api.RemedyChoice;
import de.stadtteilkapital.programme.core.persistence.ProgrammeRepository;
import de.stadtteilkapital.programme.core.persistence.SettingRepository;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** That a district's acts can tell the remedy against them, since without it they are open to one for a year (VwGO § 58). */
@Component
public final class RemedyToKnow implements SetUpStep {
    private static final Text MISSING = new Text(
            "Welcher Rechtsbehelf gegen Ihre Bescheide offensteht und bei welchem Gericht: Ohne diese Belehrung kann ein"
                    + " Bescheid ein Jahr lang angefochten werden (§ 58 Abs. 2 VwGO).",
            "Which remedy is open against your decisions, and before which court: without this instruction a decision can be"
                    + " challenged for a year (§ 58 (2) VwGO).");

    private final ProgrammeRepository programme;
    private final WrittenParameters written;
    private final BusinessClock clock;

    @Activate
    public RemedyToKnow(@Reference Store store, @Reference BusinessClock clock) {
        programme = new ProgrammeRepository(store);
        written = new WrittenParameters(new SettingRepository(store), clock);
        this.clock = requireNonNull(clock);
    }

    @Override
    public String key() {
        return "programme.remedy";
    }

    @Override
    public int place() {
        return 45;
    }

    @Override
    public Text label() {
        return new Text("Rechtsbehelf", "Remedy");
    }

    @Override
    public Right right() {
        return ProgrammeRight.KEEP;
    }

    @Override
    public Optional<Text> missing(String district) {
        return programme
                        .district(district, clock.today())
                        .filter(known -> !Remedies.actsByLaw(known) || isTold(known))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(MISSING);
    }

    private boolean isTold(District district) {
        return Remedies.against(
                        district,
                        clock.today(),
                        written.value(district.id(), RemedyChoice.PARAMETER),
                        written.value(district.id(), CompetentCourt.PARAMETER))
                .isPresent();
    }
}
