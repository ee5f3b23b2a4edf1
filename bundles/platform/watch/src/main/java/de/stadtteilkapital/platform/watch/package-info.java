/** Started before everything else: sees that a start comes to its end. */
package de.stadtteilkapital.platform.watch;
