package de.stadtteilkapital.programme.core;

import de.stadtteilkapital.platform.api.rules.Guest;
import de.stadtteilkapital.platform.api.rules.Guests;
import de.stadtteilkapital.platform.api.rules.RuleShelf;
import de.stadtteilkapital.programme.api.CodeList;
import de.stadtteilkapital.programme.api.IndicatorCatalogue;
import java.util.List;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The catalogues of indicators that are installed right now; what they answer bears no name, so they are known by place. */
@Component(service = IndicatorCatalogues.class)
public final class IndicatorCatalogues {
    static final String LIST = "indicator";

    private final RuleShelf<IndicatorCatalogue, List<CodeList.Code>> catalogues;

    @Activate
    public IndicatorCatalogues(@Reference Guests guests) {
        catalogues = new RuleShelf<>(guests, null);
    }

    @Reference(
            service = IndicatorCatalogue.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addCatalogue(ComponentServiceObjects<IndicatorCatalogue> catalogue) {
        catalogues.put(guest(catalogue), catalogue::getService);
    }

    void removeCatalogue(ComponentServiceObjects<IndicatorCatalogue> catalogue) {
        catalogues.remove(guest(catalogue));
    }

    private static Guest guest(ComponentServiceObjects<IndicatorCatalogue> catalogue) {
        return Guest.of(IndicatorCatalogue.class, catalogue.getServiceReference());
    }

    /**
     * What a district adds to a list.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 503 where a catalogue can't answer
     */
    List<CodeList.Code> of(String list, String district) {
        return LIST.equals(list)
                ? catalogues.ask(district, catalogue -> List.copyOf(catalogue.indicators())).complete().stream()
                        .flatMap(List::stream)
                        .toList()
                : List.of();
    }
}
