package de.stadtteilkapital.programme.core;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.CodeList;
import de.stadtteilkapital.programme.api.DistrictCode;
import de.stadtteilkapital.programme.api.DistrictCodeList;
import de.stadtteilkapital.programme.core.persistence.CodeRepository;
import de.stadtteilkapital.programme.core.persistence.HouseList;
import de.stadtteilkapital.programme.core.persistence.OwnCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists as they are in a district: the house's codes, then its modules', then its own, by its names and in its order. */
final class DistrictCodes {
    /** @param place in the district's order; null where there is none */
    private record Placed(DistrictCode code, Integer place) {}

    private final CodeRepository repository;
    private final IndicatorCatalogues catalogues;
    private final BusinessClock clock;

    DistrictCodes(CodeRepository repository, IndicatorCatalogues catalogues, BusinessClock clock) {
        this.repository = requireNonNull(repository);
        this.catalogues = requireNonNull(catalogues);
        this.clock = requireNonNull(clock);
    }

    HouseList house(String list) {
        return repository.list(list).orElseThrow(Refusal::notFound);
    }

    /** As the house gives it. */
    CodeList list(String list) {
        return new CodeList(
                list, house(list).text(), repository.codes(Set.of(list)).getOrDefault(list, List.of()));
    }

    CodeList list(String list, String district) {
        DistrictCodeList all = of(district, house(list));
        return new CodeList(
                list,
                all.text(),
                all.codes().stream()
                        .map(code ->
                                new CodeList.Code(code.code(), code.text(), code.state() == DistrictCode.State.OFFERED))
                        .toList());
    }

    DistrictCodeList of(String district, HouseList house) {
        return of(district, List.of(house)).get(0);
    }

    List<DistrictCodeList> all(String district) {
        return of(district, repository.lists());
    }

    private List<DistrictCodeList> of(String district, List<HouseList> lists) {
        Set<String> ids = lists.stream().map(HouseList::id).collect(Collectors.toSet());
        Map<String, List<CodeList.Code>> given = repository.codes(ids);
        Map<String, List<OwnCode>> own = repository.of(district, ids);
        return lists.stream()
                .map(house -> new DistrictCodeList(
                        district,
                        house.id(),
                        house.text(),
                        house.fixed(),
                        own.getOrDefault(house.id(), List.of()).stream().anyMatch(code -> code.place() != null),
                        codes(
                                given.getOrDefault(house.id(), List.of()),
                                catalogues.of(house.id(), district),
                                own.getOrDefault(house.id(), List.of()))))
                .toList();
    }

    private List<DistrictCode> codes(List<CodeList.Code> given, List<CodeList.Code> added, List<OwnCode> said) {
        Map<String, OwnCode> ofDistrict =
                said.stream().collect(Collectors.toMap(OwnCode::code, one -> one, (a, b) -> a, LinkedHashMap::new));
        Map<String, Placed> all = new LinkedHashMap<>();
        given.forEach(code -> all.put(code.code(), placed(code, DistrictCode.Origin.HOUSE, ofDistrict)));
        added.forEach(code -> all.putIfAbsent(code.code(), placed(code, DistrictCode.Origin.MODULE, ofDistrict)));
        said.stream().filter(OwnCode::own).forEach(code -> all.putIfAbsent(code.code(), placed(code)));
        return all.values().stream()
                .sorted(comparing(Placed::place, nullsLast(naturalOrder())))
                .map(Placed::code)
                .toList();
    }

    private Placed placed(CodeList.Code code, DistrictCode.Origin origin, Map<String, OwnCode> ofDistrict) {
        OwnCode said = ofDistrict.getOrDefault(code.code(), OwnCode.of(code.code()));
        Text name = said.text();
        return new Placed(
                new DistrictCode(
                        code.code(),
                        name == null ? code.text() : name,
                        origin,
                        code.text(),
                        said.from(),
                        said.to(),
                        said.state(clock.today())),
                said.place());
    }

    private Placed placed(OwnCode code) {
        return new Placed(
                new DistrictCode(
                        code.code(),
                        requireNonNull(code.text()),
                        DistrictCode.Origin.DISTRICT,
                        null,
                        code.from(),
                        code.to(),
                        code.state(clock.today())),
                code.place());
    }
}
