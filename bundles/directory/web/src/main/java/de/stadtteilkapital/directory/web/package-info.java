/** Pages by which people come in and look after their own account, and those on which others' accounts are kept. */
@NullMarked
package de.stadtteilkapital.directory.web;

import org.jspecify.annotations.NullMarked;
