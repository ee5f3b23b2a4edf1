package de.stadtteilkapital.directory.api;

import org.osgi.annotation.versioning.ConsumerType;

/** Whoever keeps sponsors; asked before an account is given a role by which it acts for some. */
@ConsumerType
@FunctionalInterface
public interface SponsorDesk {
    /** Whether there is such a sponsor and it was registered in this district, whose people answer for it. */
    boolean isRegistered(String district, String sponsor);
}
