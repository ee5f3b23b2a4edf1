/** How modules meet: the hand-over of exchangeable services, and the mark of a district's own modules. */
@Export
@NullMarked
@Version("2.0.0")
package de.stadtteilkapital.platform.api.modules;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
