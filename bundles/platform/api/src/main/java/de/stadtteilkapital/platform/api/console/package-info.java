/** What commands of the console have in common, in whichever room they are. */
@Export
@NullMarked
@Version("1.0.0")
package de.stadtteilkapital.platform.api.console;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
