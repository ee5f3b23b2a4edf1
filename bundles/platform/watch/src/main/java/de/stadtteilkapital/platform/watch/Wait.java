package de.stadtteilkapital.platform.watch;

import java.time.Duration;

/** Something that the node waits for, and for how long at the most. */
record Wait(String what, Duration longest) {}
