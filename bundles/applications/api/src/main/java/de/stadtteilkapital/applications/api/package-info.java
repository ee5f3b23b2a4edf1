/**
 * From the first question to the decision's eve: advice cases, sponsors and their applications for micro-projects, the
 * rules of eligibility, the formal check and the pre-assessment.
 */
@Export
@NullMarked
@Version("3.2.0")
package de.stadtteilkapital.applications.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
