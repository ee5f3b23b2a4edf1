/** Fills templates in the reader's language, for letters and pages alike. */
@Export
@Version("1.0.0")
package de.stadtteilkapital.platform.templates;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
