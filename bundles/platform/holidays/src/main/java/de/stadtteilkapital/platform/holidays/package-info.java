/** Holidays as Jollyday knows them. */
@NullMarked
package de.stadtteilkapital.platform.holidays;

import org.jspecify.annotations.NullMarked;
