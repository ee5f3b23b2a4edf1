/**
 * The offices and partners of a district: what their opinion is asked for by the routing rules, and what they answer. An
 * office sees of a case only what was sent to it.
 */
@Export
@NullMarked
@Version("2.0.0")
package de.stadtteilkapital.partners.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
