package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.EarlyStartPermit;
import de.stadtteilkapital.platform.api.documents.Letter;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.programme.api.District;
import java.util.List;
import java.util.Map;

/** The letter that permits an early start; its words are the same everywhere, since on them hangs that it is no promise. */
final class PermitLetter {
    private static final Template PERMIT = new Template(PermitLetter.class, "early-start.ftlh");

    private final OtherRooms rooms;

    PermitLetter(OtherRooms rooms) {
        this.rooms = requireNonNull(rooms);
    }

    /** @param address of the sponsor on the day of the permit, in lines or in one with commas */
    byte[] pdf(EarlyStartPermit permit, String address) {
        District district = rooms.programme().call(p -> p.district(permit.district()));
        Letter letter = new Letter(
                district.letterhead(),
                Letter.addressLines(permit.sponsorName(), address),
                permit.permittedOn(),
                permit.fileNumber(),
                permit.permittedBy(),
                "Erlaubnis, vor der Bewilligung zu beginnen",
                List.of("VV Nr. 1.3 zu § 44 BHO (vorzeitiger Maßnahmebeginn)", "§ 2 SubvG, § 264 StGB"),
                false);
        return rooms.letters().call(letters -> letters.pdf(PERMIT, letter, Map.of("permit", permit)));
    }
}
