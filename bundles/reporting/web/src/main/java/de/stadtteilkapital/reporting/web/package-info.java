/** What was funded, on the public page of a district. */
@NullMarked
package de.stadtteilkapital.reporting.web;

import org.jspecify.annotations.NullMarked;
