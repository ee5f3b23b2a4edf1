package de.stadtteilkapital.reporting.core;

import de.stadtteilkapital.platform.testing.contracts.LabelContract;
import de.stadtteilkapital.reporting.api.Documentation;

class ReportingLabelsTest implements LabelContract {
    @Override
    public Class<?> anyOfTheApi() {
        return Documentation.class;
    }
}
