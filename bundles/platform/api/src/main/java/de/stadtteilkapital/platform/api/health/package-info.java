/** How this node is: up, impaired or down, and what it is that is not well. */
@Export
@NullMarked
@Version("1.0.0")
package de.stadtteilkapital.platform.api.health;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
