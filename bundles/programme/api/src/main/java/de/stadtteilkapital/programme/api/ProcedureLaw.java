package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;

/** By which law a district's office acts (VwVfG § 1 Abs. 3, § 2 Abs. 2 Nr. 4; § 54). */
public enum ProcedureLaw implements Labelled {
    /** The law of administrative procedure of its Land. */
    LAND(new Text("Verwaltungsverfahrensgesetz des Landes", "law of administrative procedure of the Land")),

    /** Where the grants rest on SGB VIII. */
    SGB_X(new Text("Sozialverwaltungsverfahren (SGB X)", "social procedure (SGB X)")),

    CONTRACT(new Text("öffentlich-rechtlicher Vertrag", "contract under public law"));

    private final Text label;

    ProcedureLaw(Text label) {
        this.label = requireNonNull(label);
    }

    @Override
    public Text label() {
        return label;
    }
}
