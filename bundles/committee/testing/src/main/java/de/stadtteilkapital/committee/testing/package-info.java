/** What everyone may expect of a voting rule; whoever writes one implements its contract with a test. */
package de.stadtteilkapital.committee.testing;
