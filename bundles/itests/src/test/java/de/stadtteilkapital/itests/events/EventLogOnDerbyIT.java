package de.stadtteilkapital.itests.events;

import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.KarafTest;

/** The storm over the event log on Derby. */
@KarafTest(database = Database.DERBY)
class EventLogOnDerbyIT extends EventLogStorm {}
