/**
 * The sentences of letters, pages and mails that a district may word otherwise: a room declares them with its own wording
 * and what is filled in, and reads what holds in the district.
 */
@Export
@NullMarked
@Version("1.0.0")
package de.stadtteilkapital.platform.api.texts;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
