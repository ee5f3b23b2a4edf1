package de.stadtteilkapital.districts.example;

import de.stadtteilkapital.programme.api.IndicatorCatalogue;
import de.stadtteilkapital.programme.testing.IndicatorCatalogueContract;

class NeighbourhoodTest implements IndicatorCatalogueContract {
    @Override
    public IndicatorCatalogue catalogue() {
        return new Neighbourhood();
    }
}
