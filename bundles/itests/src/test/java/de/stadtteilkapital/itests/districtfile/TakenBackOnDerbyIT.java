package de.stadtteilkapital.itests.districtfile;

import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;

@KarafTest(database = Database.DERBY)
class TakenBackOnDerbyIT extends TakenBack {
    TakenBackOnDerbyIT(Karaf karaf) {
        super(karaf);
    }
}
