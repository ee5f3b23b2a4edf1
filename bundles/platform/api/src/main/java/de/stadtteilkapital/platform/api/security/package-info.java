/** What concerns the security of the installation, kept apart from the ordinary log. */
@Export
@Version("1.0.0")
package de.stadtteilkapital.platform.api.security;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
