/**
 * What an application over HTTP looks like where none of its resources answers, by which address people reach it, and what is
 * too large for memory.
 */
@Export
@NullMarked
@Version("1.1.0")
package de.stadtteilkapital.platform.api.http;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
