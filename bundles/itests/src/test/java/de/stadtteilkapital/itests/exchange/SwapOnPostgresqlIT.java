package de.stadtteilkapital.itests.exchange;

import de.stadtteilkapital.platform.testing.Database;

class SwapOnPostgresqlIT extends Swap {
    SwapOnPostgresqlIT() {
        super(Database.POSTGRESQL);
    }
}
