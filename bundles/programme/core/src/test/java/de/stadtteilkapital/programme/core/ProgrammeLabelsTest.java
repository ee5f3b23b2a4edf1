package de.stadtteilkapital.programme.core;

import de.stadtteilkapital.platform.testing.contracts.LabelContract;
import de.stadtteilkapital.programme.api.District;

class ProgrammeLabelsTest implements LabelContract {
    @Override
    public Class<?> anyOfTheApi() {
        return District.class;
    }
}
