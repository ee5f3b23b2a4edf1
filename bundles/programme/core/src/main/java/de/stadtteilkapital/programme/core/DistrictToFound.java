package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.setup.SetUpStep;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.core.persistence.ProgrammeRepository;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** That there is a district, with its office and its law. */
@Component
public final class DistrictToFound implements SetUpStep {
    private final ProgrammeRepository programme;
    private final BusinessClock clock;

    @Activate
    public DistrictToFound(@Reference Store store, @Reference BusinessClock clock) {
        programme = new ProgrammeRepository(store);
        this.clock = requireNonNull(clock);
    }

    @Override
    public String key() {
        return "programme.district";
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public boolean comesFirst() {
        return true;
    }

    @Override
    public Text label() {
        return new Text("Stadtteil und Büro", "District and office");
    }

    @Override
    public Right right() {
        return ProgrammeRight.KEEP;
    }

    @Override
    public Optional<Text> missing(String district) {
        return programme
                .district(district, clock.today())
                .map(DistrictToFound::lacking)
                .orElse(Optional.of(new Text(
                        "Der Stadtteil mit Name, Programm, Aktenzeichen und Anschrift des Büros.",
                        "The district with name, programme, file numbers and the address of its office.")));
    }

    private static Optional<Text> lacking(District district) {
        return district.land() == null || district.procedureLaw() == null
                ? Optional.of(new Text(
                        "Das Land und das Verfahrensrecht, nach dem das Büro handelt.",
                        "The Land, and the law of procedure by which the office acts."))
                : Optional.empty();
    }
}
