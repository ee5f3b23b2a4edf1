/** The files of a thing, on a page of their own to which the rooms' pages lead. */
@NullMarked
package de.stadtteilkapital.platform.web.files;

import org.jspecify.annotations.NullMarked;
