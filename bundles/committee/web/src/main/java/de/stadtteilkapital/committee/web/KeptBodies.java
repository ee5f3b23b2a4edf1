package de.stadtteilkapital.committee.web;

import de.stadtteilkapital.committee.api.Body;
import de.stadtteilkapital.committee.api.CommitteeAdmin;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.web.Choice;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.programme.api.DistrictRow;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The bodies of a district, for whoever keeps them. */
@Component(service = KeptBodies.class)
public final class KeptBodies {
    private final Desk<CommitteeAdmin> bodies;
    private final Desk<ProgrammeService> programme;

    @Activate
    public KeptBodies(@Reference Desks desks) {
        bodies = desks.of(CommitteeAdmin.class);
        programme = desks.of(ProgrammeService.class);
    }

    /** @throws Refusal 404 where whoever is at the screen keeps no bodies of the district */
    void requireKept(String district) {
        if (!bodies.call((service, me) -> CommitteeRight.KEEP_BODIES.isHeld(me, district))) {
            throw Refusal.notFound();
        }
    }

    List<Body> of(String district) {
        return with(Map.of("district", district));
    }

    /** Those that work within another. */
    List<Body> within(String district, String parent) {
        return with(Map.of("district", district, "parent", parent));
    }

    private List<Body> with(Map<String, String> filters) {
        return bodies.read(
                (service, me) -> service.bodies(me, new PageRequest(PageRequest.MOST, null, null, filters, null))
                        .items());
    }

    Body one(String district, String id) {
        requireKept(district);
        return bodies.read((service, me) -> service.body(me, district, id));
    }

    /** The bodies within which another may work: nobody would say itself. */
    List<Choice> choices(String district, String but) {
        return of(district).stream()
                .filter(body -> !body.id().equals(but))
                .map(body -> new Choice(body.id(), Text.same(body.name())))
                .toList();
    }

    /** What the district is called; one that is not founded yet by its id. */
    Text district(String id) {
        return programme.read((service, me) ->
                service.districts(new PageRequest(PageRequest.MOST, null, null, Map.of(), null)).items().stream()
                        .filter(row -> row.id().equals(id))
                        .map(DistrictRow::name)
                        .map(Text::same)
                        .findFirst()
                        .orElseGet(() -> Text.same(id)));
    }
}
