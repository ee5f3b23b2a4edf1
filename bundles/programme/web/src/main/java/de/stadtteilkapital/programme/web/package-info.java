/** Pages of the programme: districts, their open rounds, and what the law wants to stand there. */
@NullMarked
package de.stadtteilkapital.programme.web;

import org.jspecify.annotations.NullMarked;
