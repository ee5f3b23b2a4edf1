package de.stadtteilkapital.districts.example;

import de.stadtteilkapital.platform.testing.contracts.IndicatorCatalogueContract;
import de.stadtteilkapital.programme.api.IndicatorCatalogue;

class NeighbourhoodTest implements IndicatorCatalogueContract {
    @Override
    public IndicatorCatalogue catalogue() {
        return new Neighbourhood();
    }
}
