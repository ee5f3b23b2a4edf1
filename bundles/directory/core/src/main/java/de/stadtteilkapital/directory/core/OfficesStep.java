package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.OrganisationRole;
import de.stadtteilkapital.directory.core.persistence.OrganisationRegister;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.setup.SetUpStep;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A district has a coordination office, and offices that review or accompany its projects. */
@Component(immediate = true)
public final class OfficesStep implements SetUpStep {
    private static final Set<String> COORDINATES = Set.of(OrganisationRole.COORDINATION_OFFICE.name());
    private static final Set<String> REVIEWS =
            Set.of(OrganisationRole.REVIEWING_OFFICE.name(), OrganisationRole.ACCOMPANYING_OFFICE.name());

    private final OrganisationRegister register;
    private final SystemDay day;

    @Activate
    public OfficesStep(@Reference Store store, @Reference BusinessClock clock) {
        this(store, SystemDay.like(clock));
    }

    OfficesStep(Store store, SystemDay day) {
        register = new OrganisationRegister(store);
        this.day = requireNonNull(day);
    }

    @Override
    public String key() {
        return "directory.organisations";
    }

    @Override
    public int place() {
        return 75;
    }

    @Override
    public Text label() {
        return new Text("Organisationen", "Organisations");
    }

    @Override
    public Right right() {
        return DirectoryRight.KEEP_PARTNERS;
    }

    @Override
    public Optional<Text> missing(String district) {
        LocalDate today = day.today();
        boolean coordinates = register.hasAny(district, COORDINATES, today);
        boolean reviews = register.hasAny(district, REVIEWS, today);
        if (coordinates && reviews) {
            return Optional.empty();
        }
        if (coordinates) {
            return Optional.of(new Text(
                    "Es fehlt eine Stelle, die prüft oder begleitet.",
                    "An office that reviews or accompanies is missing."));
        }
        return Optional.of(
                reviews
                        ? new Text("Es fehlt die Koordinierungsstelle.", "The coordination office is missing.")
                        : new Text(
                                "Es fehlen die Koordinierungsstelle und eine Stelle, die prüft oder begleitet.",
                                "The coordination office and an office that reviews or accompanies are missing."));
    }
}
