/** What was decided, on the pages of others; bodies, their rules and members, for whoever sets them up. */
@NullMarked
package de.stadtteilkapital.committee.web;

import org.jspecify.annotations.NullMarked;
