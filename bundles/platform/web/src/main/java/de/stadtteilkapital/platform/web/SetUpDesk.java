package de.stadtteilkapital.platform.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.setup.SetUp;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What of a district is set up, and where; as its pages show it to whoever is at the screen. */
@Component(service = SetUpDesk.class)
public final class SetUpDesk {
    /** Of so many districts the start page tells what is missing. */
    private static final int ON_START = 3;

    private final Desk<SetUp> setUp;
    private final Contributions contributions;

    @Activate
    public SetUpDesk(@Reference Desks desks, @Reference Contributions contributions) {
        setUp = desks.of(SetUp.class);
        this.contributions = requireNonNull(contributions);
    }

    /** @param where what the district is called */
    public SetUpShown of(String district, Text where) {
        return setUp.read((service, me) ->
                SetUpShown.of(district, where, service.of(me, district), contributions.setUpPages(me, district)));
    }

    /** The pages on which the district is set up. */
    public List<SetUpPage> pages(String district) {
        return setUp.call((service, me) -> contributions.setUpPages(me, district));
    }

    /**
     * Of the districts that somebody sets up, those that still miss something: all of it for whoever keeps the district,
     * what is theirs to do for whoever handles its money.
     */
    public List<SetUpShown> onStart() {
        Set<String> keeps = setUp.call((service, me) -> Stream.of(Role.ADMIN, Role.COORDINATOR)
                .flatMap(role -> me.districts(role).stream())
                .collect(Collectors.toSet()));
        List<String> kept =
                setUp.call((service, me) -> Stream.concat(keeps.stream(), me.districts(Role.FINANCE_OFFICER).stream())
                        .distinct()
                        .sorted()
                        .limit(ON_START)
                        .toList());
        if (kept.isEmpty()) {
            return List.of();
        }
        Map<String, String> names =
                contributions.districts().stream().collect(Collectors.toMap(DistrictFace::id, DistrictFace::name));
        return kept.stream()
                .map(id -> of(id, Text.same(names.getOrDefault(id, id))))
                .map(shown -> keeps.contains(shown.district()) ? shown : shown.own())
                .filter(shown -> !shown.missing().isEmpty())
                .toList();
    }
}
