/**
 * What every room speaks: money, texts in two languages, identifiers, the business clock, pages of lists and the
 * refusals that a caller can understand.
 */
@Export
@NullMarked
@Version("2.2.0")
package de.stadtteilkapital.platform.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
