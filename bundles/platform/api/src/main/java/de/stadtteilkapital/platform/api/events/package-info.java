/** The one event log: what happened, in order, chained, and who may hear of it. */
@Export
@NullMarked
@Version("2.3.0")
package de.stadtteilkapital.platform.api.events;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
