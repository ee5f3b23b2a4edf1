package de.stadtteilkapital.itests.walk;

import de.stadtteilkapital.platform.testing.Database;

class RandomWalkOnDerbyIT extends RandomWalk {
    RandomWalkOnDerbyIT() {
        super(Database.DERBY);
    }
}
