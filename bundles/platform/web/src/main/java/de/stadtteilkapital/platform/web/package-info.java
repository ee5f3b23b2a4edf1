/** Pages for people: what a room needs to show them, to take their forms, and to stand on the pages of others. */
@Export
@NullMarked
@Version("1.4.0")
package de.stadtteilkapital.platform.web;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
