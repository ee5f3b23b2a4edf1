package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.OrganisationAdmin;
import de.stadtteilkapital.directory.api.RoleAssignment;
import de.stadtteilkapital.directory.api.RolePlaces;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.modules.Whiteboard;
import de.stadtteilkapital.platform.web.Choice;
import de.stadtteilkapital.platform.web.Contributions;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.DistrictFace;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where a role can hold, as whoever gives it chooses: districts, and in them offices, bodies or sponsors. */
@Component(service = Places.class)
public final class Places {
    private final Desk<OrganisationAdmin> directory;
    private final Whiteboard<RolePlaces> rooms;
    private final Contributions contributions;
    private final ZoneId zone;

    @Activate
    public Places(
            BundleContext context,
            @Reference Desks desks,
            @Reference Contributions contributions,
            @Reference BusinessClock clock) {
        directory = desks.of(OrganisationAdmin.class);
        rooms = Whiteboard.of(RolePlaces.class, context);
        this.contributions = requireNonNull(contributions);
        zone = clock.zone();
    }

    /** By the system's clock, by which roles hold. */
    LocalDate today() {
        return LocalDate.now(zone);
    }

    /** Those in which the caller keeps accounts; of who keeps none those in which they act for a sponsor or office. */
    List<Choice> districts(Caller me) {
        return ids(me).stream().map(id -> new Choice(id, Text.same(name(id)))).toList();
    }

    private static List<String> ids(Caller me) {
        List<String> all = me.roles().stream()
                .map(Assignment::district)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        List<String> kept = all.stream()
                .filter(id -> DirectoryRight.KEEP_ACCOUNTS.isHeld(me, id))
                .toList();
        return kept.isEmpty() ? all : kept;
    }

    String name(String district) {
        return contributions.districts().stream()
                .filter(face -> face.id().equals(district))
                .map(DistrictFace::name)
                .findFirst()
                .orElse(district);
    }

    /** What can be chosen for the role in the caller's districts; empty for a role that holds in the whole district. */
    List<Choice> of(Caller me, Role role) {
        List<String> districts = ids(me);
        return districts.stream()
                .flatMap(district -> places(me, role, district)
                        .map(place -> new Choice(
                                place.id(),
                                Text.same(
                                        districts.size() > 1
                                                ? place.name() + " (" + name(district) + ")"
                                                : place.name()))))
                .toList();
    }

    /** What offices, bodies and sponsors in some roles are called, by their ids; what the reader may not know is left out. */
    Map<String, String> names(Caller me, List<RoleAssignment> roles) {
        Map<String, String> names = new HashMap<>();
        roles.stream()
                .filter(role -> role.office() != null
                        || role.body() != null
                        || !role.sponsors().isEmpty())
                .collect(Collectors.groupingBy(
                        RoleAssignment::role, Collectors.mapping(RoleAssignment::district, Collectors.toSet())))
                .forEach((role, districts) -> districts.forEach(
                        district -> all(me, role, district).forEach(place -> names.put(place.id(), place.name()))));
        return names;
    }

    /** Of those in the district the ones that are the caller's to choose. */
    private Stream<RolePlaces.Place> places(Caller me, Role role, String district) {
        return all(me, role, district)
                .filter(place -> DirectoryRight.KEEP_ACCOUNTS.isHeld(me, district)
                        || me.actsFor(place.id())
                        || me.actsForOffice(district, place.id()));
    }

    private Stream<RolePlaces.Place> all(Caller me, Role role, String district) {
        if (role == Role.OFFICE) {
            return offices(district);
        }
        return rooms.call(all -> all.stream()
                .filter(room -> room.role() == role)
                .flatMap(room -> room.places(me, district).stream())
                .toList()
                .stream());
    }

    private Stream<RolePlaces.Place> offices(String district) {
        return directory
                .read((service, me) -> service.organisations(
                        me, new PageRequest(PageRequest.MOST, null, null, Map.of("district", district), "name")))
                .items()
                .stream()
                .filter(office -> district.equals(office.district()) && !office.isOver(today()))
                .map(office -> new RolePlaces.Place(office.id(), office.name()));
    }
}
