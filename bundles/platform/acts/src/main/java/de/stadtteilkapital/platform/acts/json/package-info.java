/** The one way records become JSON and back, with all that is wrong with what came in. */
@Export
@NullMarked
@Version("1.0.0")
package de.stadtteilkapital.platform.acts.json;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
