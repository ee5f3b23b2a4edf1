/** State: one database, one unit of work over several rooms, one store per room. */
@Export
@Version("2.5.0")
package de.stadtteilkapital.platform.persistence;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
