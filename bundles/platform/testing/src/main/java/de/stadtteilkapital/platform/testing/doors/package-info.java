/**
 * Tables of doors: who may do what to a thing in which state, written by hand for a lawyer to read, and tried row by row
 * on a room's services.
 */
package de.stadtteilkapital.platform.testing.doors;
