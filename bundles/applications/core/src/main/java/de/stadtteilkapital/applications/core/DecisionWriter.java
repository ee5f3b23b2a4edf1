package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.Decision;
import de.stadtteilkapital.applications.api.DecisionLetter;
import de.stadtteilkapital.platform.api.Wording;
import de.stadtteilkapital.platform.api.documents.Letter;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.texts.Prose;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.ProcedureLaw;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Prints the letters on decisions. */
final class DecisionWriter {
    private static final Template LETTER = new Template(DecisionWriter.class, "decision.ftlh");

    private final OtherRooms rooms;

    DecisionWriter(OtherRooms rooms) {
        this.rooms = requireNonNull(rooms);
    }

    /**
     * On which application it was made.
     *
     * @param applied the day it came in
     */
    record Matter(String district, String fileNumber, String title, LocalDate applied) {
        static Matter of(Application application, LocalDate applied) {
            return new Matter(application.district(), application.fileNumber(), application.title(), applied);
        }
    }

    /** @param said what the letter says in words that were kept with it, by their keys */
    byte[] pdf(Matter matter, Decision decision, Map<String, String> said, boolean sample) {
        District district = rooms.programme().call(p -> p.district(matter.district()));
        DecisionLetter kind = requireNonNull(decision.letter());
        Letter letter = new Letter(
                district.letterhead(),
                Letter.addressLines(said.get(KeptDecision.SPONSOR), said.get(KeptDecision.ADDRESS)),
                decision.decidedOn(),
                matter.fileNumber(),
                said.get(KeptDecision.CONTACT),
                subject(kind, district),
                Stream.of(said.get(KeptDecision.LAW))
                        .filter(law -> !law.isEmpty())
                        .toList(),
                sample);
        Map<String, String> values = new HashMap<>(Map.of(
                "titel", matter.title(),
                "antragstag", Wording.GERMAN.day(matter.applied()),
                "tag", Wording.GERMAN.day(decision.decidedOn()),
                "aktenzeichen", matter.fileNumber(),
                "telefon", district.office().phone(),
                "email", district.office().email()));
        values.put("gremium", decision.body() == null ? district.letterhead().office() : decision.body());
        DecisionText text = DecisionText.of(kind);
        Map<String, Object> model = Map.of(
                "decision", decision,
                "opening", new Prose(said.get(text.opening().key())).blocks(values),
                "closing", new Prose(said.get(text.closing().key())).blocks(values),
                "remedy",
                        decision.remedy() == null
                                ? ""
                                : decision.remedy().instruction().german(),
                "actor", said.get(KeptDecision.ACTOR),
                "function", said.get(KeptDecision.FUNCTION));
        return rooms.letters().call(letters -> letters.pdf(LETTER, letter, model));
    }

    /** Where the office acts by contract nothing it writes is an act. */
    private static String subject(DecisionLetter kind, District district) {
        boolean contract = district.procedureLaw() == ProcedureLaw.CONTRACT;
        return contract && kind == DecisionLetter.REJECTION
                ? "Ablehnung Ihres Antrags"
                : kind.label().german();
    }
}
