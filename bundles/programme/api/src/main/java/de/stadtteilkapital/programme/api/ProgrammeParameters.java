package de.stadtteilkapital.programme.api;

/** What a district adds to the pages that the law wants; lines are separated by {@code |}. */
public final class ProgrammeParameters {
    /** Who answers for the site, where that is not the office: the city, who represents it, its registers. */
    public static final Parameter<String> IMPRINT =
            new Parameter<>("programme.imprint", "", ParameterKinds.text(), "DDG § 5");

    /** Who is responsible, their data protection officer, the supervisory authority, the terms of storage. */
    public static final Parameter<String> DATA_PROTECTION =
            new Parameter<>("programme.dataProtection", "", ParameterKinds.text(), "Art. 13 DSGVO");

    /** What is not accessible and why, since when that is known, and who arbitrates. */
    public static final Parameter<String> ACCESSIBILITY =
            new Parameter<>("programme.accessibility", "", ParameterKinds.text(), "BITV 2.0 § 7; BGG NRW § 10d");

    private ProgrammeParameters() {}
}
