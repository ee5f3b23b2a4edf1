/** What decisions by rules have in common: versions, and working them out again. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package de.stadtteilkapital.platform.api.rules;
