package de.stadtteilkapital.platform.attachments;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.attachments.AttachmentSettings.Settings;
import de.stadtteilkapital.platform.attachments.persistence.Load;

/** How much may hang at one thing. */
final class Limits {
    private static final int MEGABYTE = 1 << 20;

    /** Whoever adds and removes all the time leaves rows without end. */
    private static final int TURNS = 10;

    private static final String SOURCE = "Betriebsregel für Anlagen";

    private Limits() {}

    /** @throws Refusal 422 where one more is too many, or too much */
    static void require(Settings settings, Load load, long size) {
        if (load.number() >= settings.files()) {
            throw refusal(
                    "attachments.number",
                    new Text(
                                    "Hier hängen schon %s Dateien; mehr sind nicht möglich.",
                                    "There are already %s files here; more are not possible.")
                            .with(load.number()));
        }
        if (load.bytes() + size > settings.allBytes()) {
            throw refusal(
                    "attachments.total",
                    new Text(
                                    "Alle Dateien zusammen dürfen hier höchstens %s MB groß sein.",
                                    "All files together may have at most %s MB here.")
                            .with(settings.allBytes() / MEGABYTE));
        }
        if (load.ever() >= settings.files() * TURNS) {
            throw refusal(
                    "attachments.turns",
                    new Text(
                            "Hier wurde schon zu oft etwas angehängt und wieder entfernt.",
                            "Too much has been attached here and removed again."));
        }
    }

    private static Refusal refusal(String rule, Text words) {
        return Refusal.rule("/file", words, rule, SOURCE);
    }
}
