package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.BodyService;
import de.stadtteilkapital.directory.api.RolePlaces;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The bodies to which somebody can be appointed. */
@Component
public final class BodyPlaces implements RolePlaces {
    private final BodyService bodies;

    @Activate
    public BodyPlaces(@Reference BodyService bodies) {
        this.bodies = requireNonNull(bodies);
    }

    @Override
    public Role role() {
        return Role.BODY_MEMBER;
    }

    @Override
    public List<Place> places(Caller me, String district) {
        PageRequest all = new PageRequest(PageRequest.MOST, null, null, Map.of("district", district), null);
        return bodies.bodies(me, all).items().stream()
                .map(body -> new Place(body.id(), body.name()))
                .toList();
    }
}
