package de.stadtteilkapital.programme.core;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.texts.DeclaredText;
import de.stadtteilkapital.platform.api.texts.Placeholder;
import de.stadtteilkapital.platform.api.texts.TextPlace;
import de.stadtteilkapital.programme.api.AskedText;
import java.time.LocalDate;
import java.util.List;

/** The acts with texts, each in the state that a row of the table of doors names. */
final class TextDoors {
    static final DeclaredText CLOSING = new DeclaredText(
            "finance.reminder.closing",
            TextPlace.MAIL,
            new Text("Erinnerung: Schluss", "Reminder: closing"),
            new Text("Fordern Sie {betrag} an.", "Ask for {betrag}."),
            List.of(
                    Placeholder.needed(
                            "betrag", new Text("der Betrag", "the amount"), new Text("9.500,00 €", "€9,500.00")),
                    Placeholder.of("titel", new Text("der Titel", "the title"), Text.same("Nachbarschaftsgarten"))),
            "VwVfG § 36");

    private static final LocalDate TODAY = ProgrammeHouse.TODAY;
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    private final ProgrammeHouse house;
    private final String here;

    TextDoors(ProgrammeHouse house) {
        this.house = house;
        here = house.district;
    }

    Runnable act(String act, String state, Caller me) {
        if ("its room is away".equals(state)) {
            house.declareTexts();
        } else {
            house.declareTexts(CLOSING);
        }
        String key = CLOSING.key();
        return switch (act) {
            case "DistrictTexts.words/3" -> () -> house.words.words(here, List.of(CLOSING), TODAY);
            case "DistrictTexts.office/1" -> () -> house.words.office(here);
            case "TextAdmin.texts/2" -> () -> house.texts.texts(me, here);
            case "TextAdmin.text/3" -> () -> house.texts.text(me, here, key);
            case "TextAdmin.possible/3" -> () -> house.texts.possible(me, here, key);
            case "TextAdmin.set/4" -> () -> house.texts.set(me, here, key, asked(state));
            case "TextAdmin.preview/4" -> () -> house.texts.preview(me, here, key, asked(state));
            case "TextAdmin.letter/4" -> letter(state, me);
            case "TextAdmin.withdraw/4" -> withdraw(state, me);
            default -> throw new AssertionError("nobody told how to do " + act);
        };
    }

    private Runnable letter(String state, Caller me) {
        if (!state.startsWith("in a letter")) {
            return () -> house.texts.letter(me, here, CLOSING.key(), asked(state));
        }
        String room = "in a letter".equals(state) ? "finance" : "reporting";
        DeclaredText letter = new DeclaredText(
                room + ".notice.closing",
                TextPlace.LETTER,
                Text.same("Schluss"),
                Text.same("Gruß"),
                List.of(),
                "VwVfG § 23");
        house.declareTexts(letter);
        return () -> house.texts.letter(me, here, letter.key(), new AskedText("Grüße", null, null));
    }

    private static AskedText asked(String state) {
        return switch (state) {
            case "declared", "its room is away" -> new AskedText("{betrag}", null, null);
            case "from tomorrow on" -> new AskedText("{betrag}", null, TOMORROW);
            case "from yesterday on" -> new AskedText("{betrag}", null, TODAY.minusDays(1));
            case "back to the standard" -> new AskedText(null, null, null);
            case "an unknown placeholder" -> new AskedText("{betrag} {frist}", null, null);
            default -> throw new AssertionError("nobody told how to bring about: " + state);
        };
    }

    private Runnable withdraw(String state, Caller me) {
        LocalDate from = state.startsWith("holds already") || state.startsWith("held") ? TODAY : TOMORROW;
        if (state.endsWith("since")) {
            house.dealtWith.put("1", "HN-2026-0001");
        }
        house.texts.set(house.admin, here, CLOSING.key(), new AskedText("{betrag}", null, from));
        if ("held until today".equals(state)) {
            house.clock.set(TOMORROW);
            house.texts.set(house.admin, here, CLOSING.key(), new AskedText("Bald {betrag}", null, TOMORROW));
        }
        LocalDate named = "none of the day".equals(state) ? TOMORROW.plusDays(1) : from;
        return () -> house.texts.withdraw(me, here, CLOSING.key(), named);
    }
}
