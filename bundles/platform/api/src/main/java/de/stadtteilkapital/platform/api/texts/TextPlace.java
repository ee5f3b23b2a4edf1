package de.stadtteilkapital.platform.api.texts;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;

/** Where a text of a district is read. */
public enum TextPlace implements Labelled {
    /** On paper, in German for everybody. */
    LETTER(new Text("Schreiben", "letters")),
    PAGE(new Text("öffentliche Seiten", "public pages")),
    MAIL(new Text("E-Mails", "e-mails"));

    private final Text label;

    TextPlace(Text label) {
        this.label = requireNonNull(label);
    }

    @Override
    public Text label() {
        return label;
    }
}
