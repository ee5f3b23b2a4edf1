package de.stadtteilkapital.programme.web;

import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.web.Choice;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.programme.api.DistrictRow;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What districts are called; one that is not founded yet by its id. */
@Component(service = DistrictNames.class)
public final class DistrictNames {
    private final Desk<ProgrammeService> programme;

    @Activate
    public DistrictNames(@Reference Desks desks) {
        programme = desks.of(ProgrammeService.class);
    }

    /** Those in which whoever is at the screen keeps or follows the programme. */
    List<Choice> followed() {
        return programme.read((service, me) -> {
            Map<String, String> names = names(service);
            return me.roles().stream()
                    .map(Assignment::district)
                    .filter(Objects::nonNull)
                    .distinct()
                    .filter(district -> ProgrammeRight.FOLLOW.isHeld(me, district))
                    .sorted()
                    .map(id -> new Choice(id, Text.same(names.getOrDefault(id, id))))
                    .toList();
        });
    }

    /** @throws Refusal 404 where whoever is at the screen has nothing to see of the district's set-up */
    void requireFollowed(String district) {
        if (!programme.call((service, me) -> ProgrammeRight.FOLLOW.isHeld(me, district))) {
            throw Refusal.notFound();
        }
    }

    /** @throws Refusal 404 where they have nothing to set up in the district */
    void requireKept(String district) {
        if (!isKept(district)) {
            throw Refusal.notFound();
        }
    }

    /** Whether it has been founded. */
    boolean isThere(String district) {
        return programme.read((service, me) -> names(service).containsKey(district));
    }

    boolean isKept(String district) {
        return programme.call((service, me) -> ProgrammeRight.KEEP.isHeld(me, district));
    }

    Text of(String id) {
        return programme.read((service, me) -> Text.same(names(service).getOrDefault(id, id)));
    }

    private static Map<String, String> names(ProgrammeService service) {
        return service.districts(new PageRequest(PageRequest.MOST, null, null, Map.of(), null)).items().stream()
                .collect(Collectors.toMap(DistrictRow::id, DistrictRow::name));
    }
}
