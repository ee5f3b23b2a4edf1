/** What waits for people, and what they look for: told by each room, gathered for one list. */
@Export
@NullMarked
@Version("1.0.0")
package de.stadtteilkapital.platform.api.work;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
