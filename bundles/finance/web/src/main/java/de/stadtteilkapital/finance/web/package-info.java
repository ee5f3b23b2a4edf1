/** Where the money stands, on the pages of others. */
@NullMarked
package de.stadtteilkapital.finance.web;

import org.jspecify.annotations.NullMarked;
