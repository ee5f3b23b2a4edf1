/**
 * The frame in which micro-projects are funded: districts with their areas, funding rounds, the goals of the local action
 * plan, needs, code lists, and the parameters and texts that a district or a year may change.
 */
@Export
@NullMarked
@Version("4.3.0")
package de.stadtteilkapital.programme.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
