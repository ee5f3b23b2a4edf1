package de.stadtteilkapital.directory.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;
import java.util.Locale;

/** In which of the house's two languages somebody is addressed. */
public enum Language implements Labelled {
    DE(Locale.GERMAN, new Text("Deutsch", "German")),
    EN(Locale.ENGLISH, new Text("Englisch", "English"));

    private final Locale locale;
    private final Text label;

    Language(Locale locale, Text label) {
        this.locale = requireNonNull(locale);
        this.label = requireNonNull(label);
    }

    public Locale locale() {
        return locale;
    }

    @Override
    public Text label() {
        return label;
    }
}
