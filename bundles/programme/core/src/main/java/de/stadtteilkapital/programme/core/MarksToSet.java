package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.setup.SetUpStep;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.Mark;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.core.persistence.MarkRepository;
import de.stadtteilkapital.programme.core.persistence.ProgrammeRepository;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** That the district says who funds it: in the line of its funders, or by a funder's mark. */
@Component
public final class MarksToSet implements SetUpStep {
    private static final Text MISSING = new Text(
            "Wer fördert: der Satz der Geldgeber oder ihre Zeichen.",
            "Who funds: the sentence of the funders, or their marks.");

    private final ProgrammeRepository programme;
    private final MarkRepository marks;
    private final BusinessClock clock;

    @Activate
    public MarksToSet(@Reference Store store, @Reference BusinessClock clock) {
        programme = new ProgrammeRepository(store);
        marks = new MarkRepository(store);
        this.clock = requireNonNull(clock);
    }

    @Override
    public String key() {
        return "programme.marks";
    }

    @Override
    public int place() {
        return 15;
    }

    @Override
    public Text label() {
        return new Text("Zeichen der Geldgeber", "Marks of the funders");
    }

    @Override
    public Right right() {
        return ProgrammeRight.KEEP;
    }

    @Override
    public Optional<Text> missing(String district) {
        Optional<District> known = programme.district(district, clock.today());
        if (known.isPresent() && !known.get().office().funders().isBlank()) {
            return Optional.empty();
        }
        return marks.all(district, clock.today()).stream()
                        .anyMatch(mark -> mark.kind() == Mark.Kind.FUNDER && mark.state() == Mark.State.HOLDS)
                ? Optional.empty()
                : Optional.of(MISSING);
    }
}
