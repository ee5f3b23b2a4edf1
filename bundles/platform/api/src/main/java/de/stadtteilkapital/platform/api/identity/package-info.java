/** Who acts, in which role, and how far that role reaches. */
@Export
@NullMarked
@Version("2.3.0")
package de.stadtteilkapital.platform.api.identity;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
