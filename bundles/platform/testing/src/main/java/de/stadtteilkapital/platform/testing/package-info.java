/**
 * What tests of every room share: the assembled distribution in a container for JUnit 5, an HTTP client that remembers
 * its exchanges, and the contract they are checked against; never deployed.
 */
@Export
@Version("2.0.0")
package de.stadtteilkapital.platform.testing;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
