/** Rules as guests: who they are, which of them are asked, what came of it, and how old decisions are worked out again. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("2.0.0")
package de.stadtteilkapital.platform.api.rules;
