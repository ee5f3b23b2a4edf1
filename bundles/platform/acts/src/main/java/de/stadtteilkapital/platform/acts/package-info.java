/**
 * How somebody's request is done, whoever sends it and however it is answered: by whom, on which expected state, at most
 * once, in one unit of work.
 */
@Export
@NullMarked
@Version("1.0.0")
package de.stadtteilkapital.platform.acts;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
