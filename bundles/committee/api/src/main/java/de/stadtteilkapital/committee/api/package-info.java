/**
 * How a body decides: bodies with their rules and members, sessions with invitation and agenda, attendance and quorum,
 * recusals, votes, conditions, minutes, and the resolution that comes of it.
 */
@Export
@NullMarked
@Version("4.1.0")
package de.stadtteilkapital.committee.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
