/** What everyone may expect of a routing rule; whoever writes one implements its contract with a test. */
package de.stadtteilkapital.partners.testing;
