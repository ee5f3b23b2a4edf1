/** Style, fonts and scripts, from our own address. */
@NullMarked
package de.stadtteilkapital.platform.web.assets;

import org.jspecify.annotations.NullMarked;
