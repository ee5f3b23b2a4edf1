package de.stadtteilkapital.directory.core;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.platform.testing.contracts.LabelContract;

class DirectoryLabelsTest implements LabelContract {
    @Override
    public Class<?> anyOfTheApi() {
        return Account.class;
    }
}
