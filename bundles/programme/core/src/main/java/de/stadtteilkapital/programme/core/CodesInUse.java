package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.programme.api.CodeUse;
import de.stadtteilkapital.programme.api.DistrictCode;
import de.stadtteilkapital.programme.api.DistrictCodeList;
import de.stadtteilkapital.programme.core.persistence.HouseList;
import de.stadtteilkapital.programme.core.persistence.NeedRepository;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.framework.BundleContext;

/** Which of a district's own codes anything has: asked of the needs here, and of each room that the list names. */
final class CodesInUse {
    /** The list of which needs have codes. */
    private static final String OF_NEEDS = "targetGroup";

    private final NeedRepository needs;
    private final Function<String, HandOver<CodeUse>> rooms;

    /** @param rooms by name the one that keeps codes of some lists */
    CodesInUse(NeedRepository needs, Function<String, HandOver<CodeUse>> rooms) {
        this.needs = requireNonNull(needs);
        this.rooms = requireNonNull(rooms);
    }

    /** Those of the rooms that are installed; one that is away is waited for, and then it is 503. */
    static Function<String, HandOver<CodeUse>> registered(BundleContext context) {
        return room -> HandOver.to(room, CodeUse.class, "(" + CodeUse.ROOM + "=" + room + ")", context);
    }

    /** As {@link #of}, for whoever only looks: empty while a room is away that would have to be asked. */
    Optional<Set<String>> told(DistrictCodeList list, HouseList house, LocalDate today) {
        boolean there = own(list).isEmpty()
                || house.keptIn().stream().allMatch(room -> rooms.apply(room).isBound());
        return there ? Optional.of(of(list, house, today)) : Optional.empty();
    }

    private static List<String> own(DistrictCodeList list) {
        return list.codes().stream()
                .filter(code -> code.origin() == DistrictCode.Origin.DISTRICT)
                .map(DistrictCode::code)
                .toList();
    }

    /** @throws de.stadtteilkapital.platform.api.Refusal 503 while a room is away that would have to be asked */
    Set<String> of(DistrictCodeList list, HouseList house, LocalDate today) {
        List<String> own = own(list);
        if (own.isEmpty()) {
            return Set.of();
        }
        Set<String> used = new HashSet<>();
        house.keptIn()
                .forEach(room ->
                        used.addAll(rooms.apply(room).call(use -> use.used(list.district(), list.list(), own))));
        if (list.list().equals(OF_NEEDS)) {
            used.addAll(needs.all(list.district(), today).stream()
                    .flatMap(need -> need.targetGroups().stream())
                    .collect(Collectors.toSet()));
        }
        return used;
    }
}
