/**
 * Letters and reports as HTML and PDF: a room names a template of its own bundle, what stands around its text, and the
 * values; the common layout, German typography and the printing are the platform's.
 */
@Export
@NullMarked
@Version("1.1.0")
package de.stadtteilkapital.platform.api.documents;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
