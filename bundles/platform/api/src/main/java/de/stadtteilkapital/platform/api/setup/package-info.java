/** What a district needs before its first round can open, and what its file says of it: told by each room. */
@Export
@NullMarked
@Version("1.1.0")
package de.stadtteilkapital.platform.api.setup;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
