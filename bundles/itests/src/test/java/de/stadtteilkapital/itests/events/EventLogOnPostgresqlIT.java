package de.stadtteilkapital.itests.events;

import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.KarafTest;

/** The storm over the event log on PostgreSQL. */
@KarafTest(database = Database.POSTGRESQL)
class EventLogOnPostgresqlIT extends EventLogStorm {}
