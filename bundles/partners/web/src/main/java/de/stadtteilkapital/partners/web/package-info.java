/** Pages on which offices read what they are asked and answer, and what the coordination sees of it. */
@NullMarked
package de.stadtteilkapital.partners.web;

import org.jspecify.annotations.NullMarked;
