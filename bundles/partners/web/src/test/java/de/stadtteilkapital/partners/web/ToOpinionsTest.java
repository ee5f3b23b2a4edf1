package de.stadtteilkapital.partners.web;

import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.fixtures.EntryFixtures;

class ToOpinionsTest extends EntryFixtures {
    ToOpinionsTest() {
        super(new ToOpinions(), "/stellungnahmen", Role.COORDINATOR, Role.OFFICE);
    }
}
