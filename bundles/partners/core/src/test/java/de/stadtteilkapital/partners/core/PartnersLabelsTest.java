package de.stadtteilkapital.partners.core;

import de.stadtteilkapital.partners.api.OpinionRequest;
import de.stadtteilkapital.platform.testing.contracts.LabelContract;

class PartnersLabelsTest implements LabelContract {
    @Override
    public Class<?> anyOfTheApi() {
        return OpinionRequest.class;
    }
}
