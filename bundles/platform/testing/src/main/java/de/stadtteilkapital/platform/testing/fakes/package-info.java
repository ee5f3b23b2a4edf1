/** Stand-ins for what a room meets, for tests without a container; they do as they are told and forget nothing. */
package de.stadtteilkapital.platform.testing.fakes;
