/** What everyone may expect of a rule on requests for money; whoever writes one implements its contract with a test. */
package de.stadtteilkapital.finance.testing;
