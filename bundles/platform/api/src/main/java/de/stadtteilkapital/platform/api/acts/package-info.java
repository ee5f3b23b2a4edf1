/** What can be done with a thing, who may, and whether it is time. */
@Export
@NullMarked
@Version("1.0.0")
package de.stadtteilkapital.platform.api.acts;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
