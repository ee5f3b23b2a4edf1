package de.stadtteilkapital.itests.districtfile;

import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;

@KarafTest(database = Database.POSTGRESQL)
class TakenBackOnPostgresqlIT extends TakenBack {
    TakenBackOnPostgresqlIT(Karaf karaf) {
        super(karaf);
    }
}
