/** Files that hang at things of the rooms: each room says at which, and who may read, add and remove. */
@Export
@NullMarked
@Version("1.2.0")
package de.stadtteilkapital.platform.api.attachments;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
