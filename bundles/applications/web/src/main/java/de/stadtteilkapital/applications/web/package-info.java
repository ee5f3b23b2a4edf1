/** Pages of the way from an idea to a pre-assessed application. */
@NullMarked
package de.stadtteilkapital.applications.web;

import org.jspecify.annotations.NullMarked;
