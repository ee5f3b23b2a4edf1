/** What stands around every page: who may see it, how it is dressed, and what is said where something went wrong. */
@NullMarked
package de.stadtteilkapital.platform.web.shell;

import org.jspecify.annotations.NullMarked;
