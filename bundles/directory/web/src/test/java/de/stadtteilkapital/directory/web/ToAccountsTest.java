package de.stadtteilkapital.directory.web;

import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.fixtures.EntryFixtures;

class ToAccountsTest extends EntryFixtures {
    ToAccountsTest() {
        super(new ToAccounts(), "/konten", Role.COORDINATOR, Role.ADMIN);
    }
}
