package de.stadtteilkapital.programme.web;

import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.fixtures.EntryFixtures;

class ToSetupTest extends EntryFixtures {
    ToSetupTest() {
        super(new ToSetup(), "/einrichtung", Role.COORDINATOR, Role.ADMIN, Role.AUDITOR);
    }
}
