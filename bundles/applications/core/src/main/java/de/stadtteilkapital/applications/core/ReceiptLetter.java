package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Wording;
import de.stadtteilkapital.platform.api.documents.Letter;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.texts.DeclaredText;
import de.stadtteilkapital.platform.api.texts.Prose;
import de.stadtteilkapital.platform.api.texts.ProseBlock;
import de.stadtteilkapital.programme.api.District;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The confirmation of an application as a letter. */
final class ReceiptLetter {
    private static final Template RECEIPT = new Template(ReceiptLetter.class, "receipt.ftlh");

    private final OtherRooms rooms;

    /**
     * What came in.
     *
     * @param round how the funding round is called
     * @param received the day it came in
     * @param address of the sponsor, in lines or in one with commas
     */
    record Confirmed(
            String district,
            String fileNumber,
            String title,
            String round,
            LocalDate received,
            Money amount,
            String sponsor,
            String address) {}

    ReceiptLetter(OtherRooms rooms) {
        this.rooms = requireNonNull(rooms);
    }

    /** @param said what the texts of {@link ReceiptText} say, by their keys */
    byte[] pdf(Confirmed confirmed, Map<String, String> said) {
        return pdf(confirmed, said, false);
    }

    /** Of what nobody handed in; the letter says so. */
    byte[] sample(Confirmed confirmed, Map<String, String> said) {
        return pdf(confirmed, said, true);
    }

    private byte[] pdf(Confirmed confirmed, Map<String, String> said, boolean sample) {
        District district = rooms.programme().call(p -> p.district(confirmed.district()));
        Letter letter = new Letter(
                district.letterhead(),
                Letter.addressLines(confirmed.sponsor(), confirmed.address()),
                confirmed.received(),
                confirmed.fileNumber(),
                "",
                "Eingangsbestätigung",
                List.of(),
                sample);
        Map<String, String> values = Map.of(
                "titel", confirmed.title(),
                "periode", confirmed.round(),
                "eingang", Wording.GERMAN.day(confirmed.received()),
                "aktenzeichen", confirmed.fileNumber(),
                "stadtteil", district.name(),
                "telefon", district.office().phone(),
                "email", district.office().email());
        Map<String, Object> model = Map.of(
                "amount", confirmed.amount(),
                "opening", blocks(ReceiptText.OPENING, said, values),
                "closing", blocks(ReceiptText.CLOSING, said, values));
        return rooms.letters().call(letters -> letters.pdf(RECEIPT, letter, model));
    }

    private static List<ProseBlock> blocks(DeclaredText text, Map<String, String> said, Map<String, String> values) {
        return new Prose(said.get(text.key())).blocks(values);
    }
}
