package de.stadtteilkapital.itests.atomic;

import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.KarafTest;

/** Acts over two rooms fail as one on Derby. */
@KarafTest(database = Database.DERBY)
class AtomicOnDerbyIT extends AtomicActs {}
