/** A district as a file: told by each room in chapters of its own, written, compared and taken as one. */
@Export
@NullMarked
@Version("1.1.0")
package de.stadtteilkapital.programme.api.file;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
