package de.stadtteilkapital.districts.demonstration;

import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.fixtures.EntryFixtures;

class ToMailsTest extends EntryFixtures {
    ToMailsTest() {
        super(new ToMails(), "/demonstration/mails", Role.COORDINATOR, Role.ADMIN);
    }
}
