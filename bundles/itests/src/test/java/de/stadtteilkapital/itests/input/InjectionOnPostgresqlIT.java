package de.stadtteilkapital.itests.input;

import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Karaf;

/** Its tables belong to another role than the one that works, as where an attack through text is feared. */
class InjectionOnPostgresqlIT extends Injection {
    InjectionOnPostgresqlIT() {
        super(Database.POSTGRESQL);
    }

    @Override
    Karaf prepared(Karaf fresh) {
        return fresh.ownedApart();
    }
}
