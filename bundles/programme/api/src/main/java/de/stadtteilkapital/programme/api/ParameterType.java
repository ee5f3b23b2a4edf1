package de.stadtteilkapital.programme.api;

/** What sort of value a parameter has, for whoever lists or edits them. */
public enum ParameterType {
    TEXT,
    WHOLE_NUMBER,
    DECIMAL,
    SHARE,
    PERIOD,
    YES_OR_NO,
    CHOICE,
    CHOICES,
    IDS,
    IBAN
}
