package de.stadtteilkapital.applications.web;

import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.fixtures.EntryFixtures;

class ToAdviceTest extends EntryFixtures {
    ToAdviceTest() {
        super(new ToAdvice(), "/beratung", Role.COORDINATOR);
    }
}
