package de.stadtteilkapital.itests.refusals;

import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.KarafTest;

/** Every refusal of the journey on PostgreSQL. */
@KarafTest(database = Database.POSTGRESQL)
class RefusalsOnPostgresqlIT extends Refusals {
    RefusalsOnPostgresqlIT() {
        super(Database.POSTGRESQL);
    }
}
