package de.stadtteilkapital.itests.secondyear;

import de.stadtteilkapital.platform.testing.Database;

class SecondYearOnDerbyIT extends SecondYear {
    SecondYearOnDerbyIT() {
        super(Database.DERBY);
    }
}
