package de.stadtteilkapital.itests.refusals;

import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.KarafTest;

/** Every refusal of the journey on Derby. */
@KarafTest(database = Database.DERBY)
class RefusalsOnDerbyIT extends Refusals {
    RefusalsOnDerbyIT() {
        super(Database.DERBY);
    }
}
