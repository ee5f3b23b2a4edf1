package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.texts.DeclaredText;
import de.stadtteilkapital.platform.api.texts.Placeholder;
import de.stadtteilkapital.platform.api.texts.TextPlace;
import de.stadtteilkapital.platform.persistence.KeptWords;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the confirmation of an application says in words of its district: those of the day on which it came in. */
final class ReceiptText {
    private static final String SOURCE = "VwVfG § 25; ANBest-P Nr. 1.3";

    static final DeclaredText OPENING = letter(
            "opening",
            new Text("Eingangsbestätigung: Einleitung, vor dem Betrag", "Confirmation: opening, before the amount"),
            """
            Sehr geehrte Damen und Herren,

            Ihr Antrag „{titel}“ zur Förderperiode {periode} ist am {eingang} bei uns eingegangen. Er hat das \
            Aktenzeichen {aktenzeichen}; bitte geben Sie es bei jeder Rückfrage an. Beantragt sind""",
            Placeholder.needed(
                    "titel",
                    new Text("der Titel des Projekts", "the title of the project"),
                    Text.same("Nachbarschaftsgarten")),
            Placeholder.of("periode", new Text("die Förderperiode", "the funding round"), Text.same("2026/27")),
            Placeholder.needed(
                    "eingang",
                    new Text("der Tag des Eingangs", "the day on which it came in"),
                    Text.same("10. November 2026")),
            Placeholder.needed(
                    "aktenzeichen", new Text("das Aktenzeichen", "the file number"), Text.same("HN-2026-0007")));

    static final DeclaredText CLOSING = letter(
            "closing",
            new Text("Eingangsbestätigung: So geht es weiter", "Confirmation: what comes next"),
            """
            1. Wir prüfen, ob der Antrag vollständig ist. Fehlt etwas, schreiben wir Ihnen, was und bis wann.
            2. Die Ämter, die das Vorhaben angeht, geben ihre Stellungnahmen ab.
            3. Das Lokale Netzwerk bewertet den Antrag nach den veröffentlichten Kriterien.
            4. Der Begleitausschuss beschließt in einer Sitzung; das Ergebnis teilen wir Ihnen schriftlich mit.

            Diese Bestätigung ist keine Zusage. Bitte beginnen Sie das Vorhaben nicht, bevor Sie den Bescheid haben: \
            Was vorher begonnen wurde, kann in der Regel nicht gefördert werden.

            Ansprechperson ist die Koordinierungsstelle {stadtteil}, Telefon {telefon}, {email}.""",
            Placeholder.of(
                    "stadtteil",
                    new Text("der Name des Stadtteils", "the name of the district"),
                    Text.same("Musterviertel")),
            Placeholder.of(
                    "telefon",
                    new Text("die Telefonnummer des Büros", "the office's phone number"),
                    Text.same("02381 17-0")),
            Placeholder.of(
                    "email",
                    new Text("die E-Mail-Adresse des Büros", "the office's e-mail address"),
                    Text.same("buero@musterviertel.example")));

    static final List<DeclaredText> ALL = List.of(OPENING, CLOSING);

    private final OtherRooms rooms;
    private final KeptWords kept;

    ReceiptText(OtherRooms rooms, Store store) {
        this.rooms = requireNonNull(rooms);
        kept = new KeptWords(store, "applications_wording");
    }

    private static DeclaredText letter(String key, Text name, String german, Placeholder... placeholders) {
        return new DeclaredText(
                "applications.receipt." + key,
                TextPlace.LETTER,
                name,
                Text.same(german),
                List.of(placeholders),
                SOURCE);
    }

    /** Keeps what it says; in the unit of work that takes the application in. */
    void keep(Application application, LocalDate day) {
        kept.keep(application.id(), on(application.district(), day));
    }

    /** What it says of one that comes in on this day; the map is the caller's. */
    Map<String, String> on(String district, LocalDate day) {
        Map<String, String> words = new HashMap<>();
        rooms.texts()
                .call(programme -> programme.words(district, ALL, day))
                .forEach((key, text) -> words.put(key, text.german()));
        return words;
    }

    /** One that came in before words were kept was told the standard. */
    Map<String, String> of(Application application) {
        Map<String, String> words = new HashMap<>(kept.of(application.id()));
        ALL.forEach(
                text -> words.computeIfAbsent(text.key(), key -> text.standard().german()));
        return words;
    }
}
