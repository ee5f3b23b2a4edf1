package de.stadtteilkapital.platform.api.rules;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;

/** Why a guest that had to speak did not, in words that follow its name. */
public enum Silence {
    TOO_SLOW(true, new Text("antwortet nicht rechtzeitig", "does not answer in time")),
    THREW(true, new Text("bricht mit einem Fehler ab", "breaks off with an error")),
    NOTHING(true, new Text("antwortet nichts", "answers nothing")),
    WRONG_ID(
            true,
            new Text("gibt sich anders aus, als sie angemeldet ist", "says it is another than it is registered as")),
    NOT_CONSTRUCTED(true, new Text("lässt sich nicht herstellen", "can't be constructed")),
    RESTING(
            false,
            new Text(
                    "wird nach mehreren Zeitüberschreitungen eine Weile nicht gefragt",
                    "is not asked for a while after several time-outs")),
    UNRETURNED(
            false,
            new Text(
                    "wird nicht mehr gefragt, bis sie ersetzt ist, weil ein Aufruf nicht zurückkehrt",
                    "is not asked any more until it is replaced, because a call does not return")),
    NO_ROOM(
            false,
            new Text(
                    "konnte nicht gefragt werden, weil andere nicht rechtzeitig antworten",
                    "could not be asked because others do not answer in time")),
    MISDECLARED(false, new Text("ist falsch angemeldet", "is registered wrongly")),
    PINNED_ELSEWHERE(
            false,
            new Text(
                    "gilt hier aus einem anderen Bündel, das gerade nicht da ist",
                    "holds here from another bundle, which is away right now"));

    private final boolean fault;
    private final Text words;

    Silence(boolean fault, Text words) {
        this.fault = fault;
        this.words = requireNonNull(words);
    }

    /** Whether it was called and it is its own failure. */
    public boolean isFault() {
        return fault;
    }

    public Text words() {
        return words;
    }
}
