package de.stadtteilkapital.itests.exchange;

import de.stadtteilkapital.platform.testing.Database;

class SwapOnDerbyIT extends Swap {
    SwapOnDerbyIT() {
        super(Database.DERBY);
    }
}
