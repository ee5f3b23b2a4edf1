/** What concerns the security of the installation, kept apart from the ordinary log. */
@Export
@NullMarked
@Version("1.1.0")
package de.stadtteilkapital.platform.api.security;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
