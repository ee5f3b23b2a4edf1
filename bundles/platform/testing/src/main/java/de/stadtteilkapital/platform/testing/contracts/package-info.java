/** What everyone may expect of a rule or a contribution; whoever writes one extends its contract with a test. */
package de.stadtteilkapital.platform.testing.contracts;
