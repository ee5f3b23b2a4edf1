package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.platform.testing.contracts.LabelContract;

class ApplicationLabelsTest implements LabelContract {
    @Override
    public Class<?> anyOfTheApi() {
        return Application.class;
    }
}
