package de.stadtteilkapital.committee.core;

import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.platform.testing.contracts.LabelContract;

class CommitteeLabelsTest implements LabelContract {
    @Override
    public Class<?> anyOfTheApi() {
        return Session.class;
    }
}
