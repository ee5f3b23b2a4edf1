package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;

/** What sort of value a parameter has, for whoever lists or edits them. */
public enum ParameterType implements Labelled {
    TEXT(new Text("Text", "text")),
    WHOLE_NUMBER(new Text("ganze Zahl", "whole number")),
    DECIMAL(new Text("Dezimalzahl", "decimal number")),
    SHARE(new Text("Anteil", "share")),
    PERIOD(new Text("Dauer", "length of time")),
    YES_OR_NO(new Text("ja oder nein", "yes or no")),
    CHOICE(new Text("Auswahl", "choice")),
    CHOICES(new Text("mehrfache Auswahl", "multiple choice")),
    IDS(new Text("Kennungen", "ids")),
    IBAN(new Text("Bankverbindung", "bank account"));

    private final Text label;

    ParameterType(Text label) {
        this.label = label;
    }

    /** As a value is kept: an account number as banks take it, everything else as it was written. */
    public String normal(String written) {
        return this == IBAN ? written.replace(" ", "") : written;
    }

    @Override
    public Text label() {
        return label;
    }
}
