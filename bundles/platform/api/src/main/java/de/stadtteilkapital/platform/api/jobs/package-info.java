/** Work that is due by the clock, once for all nodes. */
@Export
@NullMarked
@Version("1.0.0")
package de.stadtteilkapital.platform.api.jobs;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
