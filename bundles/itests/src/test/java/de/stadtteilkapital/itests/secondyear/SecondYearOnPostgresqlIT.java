package de.stadtteilkapital.itests.secondyear;

import de.stadtteilkapital.platform.testing.Database;

class SecondYearOnPostgresqlIT extends SecondYear {
    SecondYearOnPostgresqlIT() {
        super(Database.POSTGRESQL);
    }
}
