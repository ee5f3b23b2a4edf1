package de.stadtteilkapital.itests.scope;

import de.stadtteilkapital.platform.testing.Database;

class ScopeOnDerbyIT extends Scope {
    ScopeOnDerbyIT() {
        super(Database.DERBY);
    }
}
