package de.stadtteilkapital.itests.walk;

import de.stadtteilkapital.platform.testing.Database;

class RandomWalkOnPostgresqlIT extends RandomWalk {
    RandomWalkOnPostgresqlIT() {
        super(Database.POSTGRESQL);
    }
}
