package de.stadtteilkapital.applications.web;

import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.fixtures.EntryFixtures;

class ToApplicationsTest extends EntryFixtures {
    ToApplicationsTest() {
        super(
                new ToApplications(),
                "/antraege",
                Role.COORDINATOR,
                Role.FINANCE_OFFICER,
                Role.PAYMENT_RELEASER,
                Role.AUDITOR,
                Role.PROGRAMME_DIRECTORATE,
                Role.SPONSOR,
                Role.BODY_MEMBER);
    }
}
