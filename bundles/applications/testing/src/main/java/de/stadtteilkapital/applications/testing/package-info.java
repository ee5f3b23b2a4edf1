/** What everyone may expect of a rule of eligibility, and applications to try one with; whoever writes one implements its contract with a test. */
package de.stadtteilkapital.applications.testing;
