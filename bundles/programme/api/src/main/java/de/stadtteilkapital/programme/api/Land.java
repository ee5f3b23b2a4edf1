package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;

/** The Länder by their codes (ISO 3166-2:DE), whose law of procedure and remedies a district follows. */
public enum Land implements Labelled {
    BW(new Text("Baden-Württemberg", "Baden-Württemberg")),
    BY(new Text("Bayern", "Bavaria")),
    BE(new Text("Berlin", "Berlin")),
    BB(new Text("Brandenburg", "Brandenburg")),
    HB(new Text("Bremen", "Bremen")),
    HH(new Text("Hamburg", "Hamburg")),
    HE(new Text("Hessen", "Hesse")),
    MV(new Text("Mecklenburg-Vorpommern", "Mecklenburg-Western Pomerania")),
    NI(new Text("Niedersachsen", "Lower Saxony")),
    NW(new Text("Nordrhein-Westfalen", "North Rhine-Westphalia")),
    RP(new Text("Rheinland-Pfalz", "Rhineland-Palatinate")),
    SL(new Text("Saarland", "Saarland")),
    SN(new Text("Sachsen", "Saxony")),
    ST(new Text("Sachsen-Anhalt", "Saxony-Anhalt")),
    SH(new Text("Schleswig-Holstein", "Schleswig-Holstein")),
    TH(new Text("Thüringen", "Thuringia"));

    private final Text label;

    Land(Text label) {
        this.label = requireNonNull(label);
    }

    @Override
    public Text label() {
        return label;
    }
}
