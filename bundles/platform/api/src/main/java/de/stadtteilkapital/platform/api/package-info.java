/**
 * What every room speaks: money, texts in two languages, identifiers, the business clock, pages of lists and the
 * refusals that a caller can understand.
 */
@Export
@Version("1.1.0")
package de.stadtteilkapital.platform.api;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
