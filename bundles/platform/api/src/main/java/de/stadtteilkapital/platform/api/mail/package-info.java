/** Mail to people: what a room asks to be sent, and who is reached where. */
@Export
@NullMarked
@Version("1.0.0")
package de.stadtteilkapital.platform.api.mail;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
