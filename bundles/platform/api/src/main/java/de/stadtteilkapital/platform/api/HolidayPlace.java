package de.stadtteilkapital.platform.api;

import static java.util.Objects.requireNonNull;

/** Places that have holidays which their Land does not have as a whole. */
public enum HolidayPlace implements Labelled {
    NONE("", new Text("kein Ort mit eigenen Feiertagen", "no place with holidays of its own")),
    /** BayFTG Art. 1 (1) no. 2 and (2). */
    AUGSBURG("BY", new Text("Stadtgebiet Augsburg", "City of Augsburg")),
    /** BayFTG Art. 1 (1) no. 2. */
    BAVARIA_ASSUMPTION(
            "BY",
            new Text(
                    "Gemeinde in Bayern mit überwiegend katholischer Bevölkerung",
                    "Community in Bavaria with more Catholics than Protestants")),
    /** SächsSFG § 1 (1) with the regulation on Corpus Christi. */
    SAXONY_CORPUS_CHRISTI(
            "SN",
            new Text(
                    "Gemeinde in Sachsen, in der Fronleichnam Feiertag ist",
                    "Community in Saxony that has Corpus Christi")),
    /** ThürFGtG § 2 (2) and § 10 (1). */
    THURINGIA_CORPUS_CHRISTI(
            "TH",
            new Text(
                    "Gemeinde in Thüringen, in der Fronleichnam Feiertag ist",
                    "Community in Thuringia that has Corpus Christi"));

    private final String land;
    private final Text label;

    HolidayPlace(String land, Text label) {
        this.land = requireNonNull(land);
        this.label = requireNonNull(label);
    }

    /** The code of its Land; empty for none. */
    public String land() {
        return land;
    }

    @Override
    public Text label() {
        return label;
    }
}
