package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.platform.testing.contracts.LabelContract;

class FinanceLabelsTest implements LabelContract {
    @Override
    public Class<?> anyOfTheApi() {
        return Grant.class;
    }
}
