package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.api.DecisionLetter;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.texts.DeclaredText;
import de.stadtteilkapital.platform.api.texts.Placeholder;
import de.stadtteilkapital.platform.api.texts.TextPlace;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a letter on a decision says in words of its district: before and after what was decided and why.
 *
 * @param opening up to the amounts or the reasons
 * @param closing what the reader can do next
 */
record DecisionText(DeclaredText opening, DeclaredText closing) {
    private static final String SOURCE = "VwVfG §§ 37, 39";

    private static final Placeholder TITLE = Placeholder.needed(
            "titel", new Text("der Titel des Projekts", "the title of the project"), Text.same("Nachbarschaftsgarten"));
    private static final Placeholder APPLIED = Placeholder.needed(
            "antragstag",
            new Text("der Tag des Antrags", "the day of the application"),
            Text.same("10. November 2026"));
    private static final Placeholder DECIDED = Placeholder.of(
            "tag", new Text("der Tag der Entscheidung", "the day of the decision"), Text.same("20. November 2026"));
    private static final Placeholder BODY = Placeholder.of(
            "gremium", new Text("das Gremium, das entschieden hat", "the body that decided"), Text.same("Komitee"));
    private static final Placeholder NUMBER =
            Placeholder.of("aktenzeichen", new Text("das Aktenzeichen", "the file number"), Text.same("HN-2026-0007"));
    private static final Placeholder PHONE = Placeholder.of(
            "telefon", new Text("die Telefonnummer des Büros", "the office's phone number"), Text.same("02381 17-0"));
    private static final Placeholder EMAIL = Placeholder.of(
            "email",
            new Text("die E-Mail-Adresse des Büros", "the office's e-mail address"),
            Text.same("buero@musterviertel.example"));

    private static final Map<DecisionLetter, DecisionText> OF_LETTERS = new EnumMap<>(DecisionLetter.class);

    static {
        put(DecisionLetter.REJECTION, "rejection", """
                über Ihren Antrag vom {antragstag} auf Förderung des Mikroprojekts „{titel}“ hat das Gremium „{gremium}“ am \
                {tag} entschieden. Wir lehnen den Antrag ab.""", """
                Für ein geändertes Vorhaben können Sie einen neuen Antrag stellen, solange eine Förderperiode offen ist. Wir \
                beraten Sie gern vorher: Telefon {telefon}, {email}.""");
        put(DecisionLetter.INELIGIBLE, "ineligible", """
                Ihren Antrag vom {antragstag} auf Förderung des Mikroprojekts „{titel}“ haben wir geprüft. Er ist nach den \
                Förderbedingungen nicht förderfähig; wir lehnen ihn ab.""", """
                Lässt sich das Vorhaben so ändern, dass es die Förderbedingungen erfüllt, können Sie einen neuen Antrag \
                stellen, solange eine Förderperiode offen ist. Wir beraten Sie gern vorher: Telefon {telefon}, {email}.""");
        put(DecisionLetter.DEFERRAL, "deferral", """
                über Ihren Antrag vom {antragstag} auf Förderung des Mikroprojekts „{titel}“ hat das Gremium „{gremium}“ am \
                {tag} beraten und die Entscheidung zurückgestellt. Das ist keine Ablehnung.""", """
                Bitte antworten Sie uns schriftlich und nennen Sie dabei das Aktenzeichen {aktenzeichen}. Danach kommt Ihr \
                Antrag wieder auf die Tagesordnung. Bitte beginnen Sie das Vorhaben nicht vorher. Fragen beantworten wir \
                gern: Telefon {telefon}, {email}.""");
        put(DecisionLetter.PARTIAL_APPROVAL, "partial", """
                über Ihren Antrag vom {antragstag} auf Förderung des Mikroprojekts „{titel}“ hat das Gremium „{gremium}“ am \
                {tag} entschieden. Wir bewilligen einen Teil der beantragten Summe; im Übrigen lehnen wir den Antrag ab.""", """
                Der Zuwendungsbescheid über die bewilligte Summe folgt; bitte beginnen Sie das Vorhaben nicht vorher. Den \
                Finanzierungsplan stimmen wir mit Ihnen ab: Telefon {telefon}, {email}.""");
        put(DecisionLetter.CONDITIONAL_PROMISE, "promise", """
                über Ihren Antrag vom {antragstag} auf Förderung des Mikroprojekts „{titel}“ hat das Gremium „{gremium}“ am \
                {tag} entschieden. Wir sagen die Förderung in der beantragten Höhe zu, mit diesen Bedingungen und Auflagen.""", """
                Schicken Sie uns die Nachweise zu dem, was vor der Bewilligung zu erfüllen ist, rechtzeitig vor dem genannten \
                Tag. Danach erhalten Sie den Zuwendungsbescheid. Bitte beginnen Sie das Vorhaben nicht, bevor Sie ihn haben. \
                Fragen beantworten wir gern: Telefon {telefon}, {email}.""");
    }

    private static void put(DecisionLetter letter, String key, String opening, String closing) {
        boolean office = letter == DecisionLetter.INELIGIBLE;
        OF_LETTERS.put(
                letter,
                new DecisionText(
                        text(
                                letter,
                                key + ".opening",
                                new Text("Einleitung", "opening"),
                                "Sehr geehrte Damen und Herren,\n\n" + opening,
                                Stream.of(APPLIED, TITLE, DECIDED, BODY, NUMBER)
                                        .filter(placeholder -> !office || placeholder != BODY)
                                        .toList()),
                        text(
                                letter,
                                key + ".closing",
                                new Text("So geht es weiter", "what comes next"),
                                closing,
                                List.of(NUMBER, PHONE, EMAIL))));
    }

    private static DeclaredText text(
            DecisionLetter letter, String key, Text name, String german, List<Placeholder> placeholders) {
        return new DeclaredText(
                "applications.decision." + key,
                TextPlace.LETTER,
                new Text(
                        letter.label().german() + ": " + name.german(),
                        letter.label().english() + ": " + name.english()),
                Text.same(german),
                placeholders,
                SOURCE);
    }

    static DecisionText of(DecisionLetter letter) {
        return OF_LETTERS.get(letter);
    }

    List<DeclaredText> both() {
        return List.of(opening, closing);
    }

    static List<DeclaredText> all() {
        return OF_LETTERS.values().stream()
                .flatMap(text -> text.both().stream())
                .toList();
    }
}
