/** What was decided, on the pages of others. */
@NullMarked
package de.stadtteilkapital.committee.web;

import org.jspecify.annotations.NullMarked;
