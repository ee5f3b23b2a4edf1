package de.stadtteilkapital.itests.atomic;

import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.KarafTest;

/** Acts over two rooms fail as one on PostgreSQL. */
@KarafTest(database = Database.POSTGRESQL)
class AtomicOnPostgresqlIT extends AtomicActs {}
