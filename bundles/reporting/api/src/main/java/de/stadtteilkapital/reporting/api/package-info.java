/**
 * What came of it: the results and effects of each project, the documentation of a funding round whose money agrees with
 * the ledger to the cent, the extract for research, and the list of funded projects for everyone.
 */
@Export
@NullMarked
@Version("2.0.0")
package de.stadtteilkapital.reporting.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
