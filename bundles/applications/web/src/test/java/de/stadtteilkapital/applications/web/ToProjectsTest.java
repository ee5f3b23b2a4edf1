package de.stadtteilkapital.applications.web;

import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.fixtures.EntryFixtures;

class ToProjectsTest extends EntryFixtures {
    ToProjectsTest() {
        super(new ToProjects(), "/vorhaben", Role.SPONSOR);
    }
}
