/**
 * The frame in which micro-projects are funded: districts with their areas, funding rounds, the goals of the local action
 * plan, code lists, and the parameters a district or a year may change.
 */
@Export
@NullMarked
@Version("3.3.0")
package de.stadtteilkapital.programme.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
