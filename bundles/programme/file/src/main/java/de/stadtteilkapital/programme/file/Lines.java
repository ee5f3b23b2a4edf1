package de.stadtteilkapital.programme.file;

import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** On which line what stands: what is wrong with a field is told with it. */
final class Lines {
    private static final Text AT = new Text("Zeile %s: %s", "Line %s: %s");

    private final Map<String, Integer> lines = new HashMap<>();

    void put(String pointer, int line) {
        lines.put(pointer, line);
    }

    /** Of the field, or of what it would stand in; 1 for the whole. */
    int of(String pointer) {
        String place = pointer;
        while (!place.isEmpty()) {
            Integer line = lines.get(place);
            if (line != null) {
                return line;
            }
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return 1;
    }

    static Text at(int line, Text message) {
        return new Text(
                AT.german().formatted(line, message.german()), AT.english().formatted(line, message.english()));
    }

    Objection objection(String pointer, Text message) {
        return new Objection(pointer, at(of(pointer), message));
    }

    /** The same objection to what stands below a place. */
    Objection below(String pointer, Objection objection) {
        String whole = pointer + objection.pointer();
        return new Objection(whole, at(of(whole), objection.message()), objection.rule(), objection.source());
    }

    /** What a room has refused of the entry at the place; what may be tried again is left as it is. */
    Refusal of(String pointer, Refusal refusal) {
        if (refusal.retryAfter().isPresent() || refusal.turn().isPresent()) {
            return refusal;
        }
        List<Objection> objections = refusal.objections().isEmpty()
                ? List.of(objection(pointer, refusal.detail()))
                : refusal.objections().stream().map(one -> below(pointer, one)).toList();
        // what an entry names and is not there is wrong with the entry
        Refusal.Kind kind = refusal.kind() == Refusal.Kind.NOT_FOUND ? Refusal.Kind.INVALID : refusal.kind();
        return new Refusal(kind, objections.get(0).message(), objections);
    }
}
