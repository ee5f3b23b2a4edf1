package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.SponsorService;
import de.stadtteilkapital.directory.api.RolePlaces;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The sponsors for which somebody can be invited. */
@Component
public final class SponsorPlaces implements RolePlaces {
    private final SponsorService sponsors;

    @Activate
    public SponsorPlaces(@Reference SponsorService sponsors) {
        this.sponsors = requireNonNull(sponsors);
    }

    @Override
    public Role role() {
        return Role.SPONSOR;
    }

    @Override
    public List<Place> places(Caller me, String district) {
        PageRequest all = new PageRequest(PageRequest.MOST, null, null, Map.of("district", district), "name");
        return sponsors.sponsors(me, all).items().stream()
                .map(sponsor -> new Place(sponsor.id(), sponsor.name()))
                .toList();
    }
}
