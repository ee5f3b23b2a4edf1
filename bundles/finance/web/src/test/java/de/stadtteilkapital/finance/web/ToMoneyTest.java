package de.stadtteilkapital.finance.web;

import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.fixtures.EntryFixtures;

class ToMoneyTest extends EntryFixtures {
    ToMoneyTest() {
        super(
                new ToMoney(),
                "/mittel",
                Role.COORDINATOR,
                Role.FINANCE_OFFICER,
                Role.PAYMENT_RELEASER,
                Role.AUDITOR,
                Role.PROGRAMME_DIRECTORATE);
    }
}
