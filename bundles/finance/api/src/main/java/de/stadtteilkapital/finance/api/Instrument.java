package de.stadtteilkapital.finance.api;

/** How a grant is given; what law it stands under follows from it (VwVfG § 49a applies to acts, not to contracts). */
public enum Instrument {
    NOTICE,
    FORWARDING_CONTRACT
}
