/**
 * Who takes part: organisations with their several roles, mandates with their legal basis, and accounts with what they
 * may do, for whom they act and which cases they are barred from; and the programs of partner offices.
 */
@Export
@NullMarked
@Version("2.4.0")
package de.stadtteilkapital.directory.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
