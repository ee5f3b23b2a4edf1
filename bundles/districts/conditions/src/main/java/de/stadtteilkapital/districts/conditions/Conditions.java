package de.stadtteilkapital.districts.conditions;

/** What the rules of the programme have in common. */
final class Conditions {
    /** Id of a district's programme that is named „Lokales Kapital für soziale Zwecke“. */
    static final String PROGRAMME = "lokales-kapital-fuer-soziale-zwecke";

    /** As towns of the programme published them for their sponsors. */
    static final String SOURCE = "Förderbedingungen „Lokales Kapital für soziale Zwecke“";

    private Conditions() {}
}
