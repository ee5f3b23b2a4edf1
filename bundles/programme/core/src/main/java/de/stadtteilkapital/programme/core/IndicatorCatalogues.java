package de.stadtteilkapital.programme.core;

import de.stadtteilkapital.platform.api.modules.DistrictModule;
import de.stadtteilkapital.programme.api.CodeList;
import de.stadtteilkapital.programme.api.IndicatorCatalogue;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The catalogues of indicators that are installed right now. */
@Component(service = IndicatorCatalogues.class)
public final class IndicatorCatalogues {
    static final String LIST = "indicator";

    private record Entry(IndicatorCatalogue catalogue, String district) {}

    private final List<Entry> entries = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addCatalogue(IndicatorCatalogue catalogue, Map<String, ?> properties) {
        entries.add(
                new Entry(catalogue, properties.get(DistrictModule.PREFIX_ + "district") instanceof String d ? d : ""));
    }

    void removeCatalogue(IndicatorCatalogue catalogue) {
        entries.removeIf(entry -> entry.catalogue() == catalogue);
    }

    /** What a district adds to a list. */
    List<CodeList.Code> of(String list, String district) {
        return LIST.equals(list)
                ? entries.stream()
                        .filter(entry -> DistrictModule.EVERY.equals(entry.district())
                                || entry.district().equals(district))
                        .flatMap(entry -> entry.catalogue().indicators().stream())
                        .toList()
                : List.of();
    }
}
