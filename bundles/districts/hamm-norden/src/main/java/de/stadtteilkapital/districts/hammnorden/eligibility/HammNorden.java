package de.stadtteilkapital.districts.hammnorden.eligibility;

/** What the district's rules have in common. */
final class HammNorden {
    static final String DISTRICT = "hamm-norden";

    /** What the district itself tells applicants. */
    static final String GUIDELINES = "Hamm-Norden, Hinweise zur Antragstellung";

    private HammNorden() {}
}
