/**
 * The money of micro-projects: the budget of a round, grants, calls for funds, payments with separate hands for preparing,
 * releasing and auditing, the use of the money and its proof, recovery with interest, all on one double-entry ledger.
 */
@Export
@NullMarked
@Version("3.1.0")
package de.stadtteilkapital.finance.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
