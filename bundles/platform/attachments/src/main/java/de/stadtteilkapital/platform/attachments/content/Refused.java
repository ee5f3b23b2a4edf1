package de.stadtteilkapital.platform.attachments.content;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;

/** Why a file is not taken, in words for whoever sent it. */
final class Refused {
    private static final String SOURCE = "Betriebsregel für Anlagen";

    private Refused() {}

    static Refusal empty() {
        return refusal("attachments.empty", new Text("Die Datei ist leer.", "The file is empty."));
    }

    /** @param taken kinds that are, in words */
    static Refusal kind(String taken) {
        return refusal(
                "attachments.kind",
                new Text(
                                "Dateien dieser Art werden nicht angenommen; entscheidend ist der Inhalt, nicht der Name. Möglich"
                                        + " sind: %s.",
                                "Files of this kind are not taken; what counts is the content, not the name. Possible are:"
                                        + " %s.")
                        .with(taken));
    }

    static Refusal markup() {
        return refusal(
                "attachments.markup",
                new Text(
                        "In der Datei steht am Anfang eine Webseite; solche werden nicht angenommen.",
                        "The file begins with a web page; such files are not taken."));
    }

    static Refusal macros() {
        return refusal(
                "attachments.macros",
                new Text(
                        "Die Datei enthält Makros; bitte ohne Makros speichern, zum Beispiel als PDF.",
                        "The file contains macros; please save it without them, as PDF for instance."));
    }

    static Refusal encrypted() {
        return refusal(
                "attachments.encrypted",
                new Text(
                        "Die Datei ist verschlüsselt; bitte ohne Kennwort speichern.",
                        "The file is encrypted; please save it without a password."));
    }

    static Refusal unpacked() {
        return refusal(
                "attachments.unpacked",
                new Text(
                        "Ausgepackt wäre die Datei viel zu groß; bitte kleiner oder als PDF speichern.",
                        "Unpacked the file would be much too large; please save it smaller, or as PDF."));
    }

    static Refusal damaged() {
        return refusal(
                "attachments.damaged",
                new Text(
                        "Die Datei ist beschädigt oder nicht fertig gespeichert; bitte noch einmal speichern.",
                        "The file is damaged or was not saved to its end; please save it once more."));
    }

    private static Refusal refusal(String rule, Text words) {
        return Refusal.rule("/file", words, rule, SOURCE);
    }
}
