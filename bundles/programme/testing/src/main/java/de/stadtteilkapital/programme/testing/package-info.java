/** What everyone may expect of a catalogue; whoever writes one implements its contract with a test. */
package de.stadtteilkapital.programme.testing;
