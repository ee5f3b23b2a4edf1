package de.stadtteilkapital.districts.hammnorden.eligibility;

/** What the district's rules have in common. */
final class HammNorden {
    static final String DISTRICT = "hamm-norden";

    /** The programme's conditions, as towns of the programme published them for their sponsors. */
    static final String CONDITIONS = "Förderbedingungen „Lokales Kapital für soziale Zwecke“";

    /** What the district itself tells applicants. */
    static final String GUIDELINES = "Hamm-Norden, Hinweise zur Antragstellung";

    private HammNorden() {}
}
