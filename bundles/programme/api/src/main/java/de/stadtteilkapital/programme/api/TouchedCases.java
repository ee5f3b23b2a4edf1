package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;
import java.util.Collection;
import java.util.List;

/**
 * The cases that a change of a parameter would touch, as far as they were looked at.
 *
 * @param more whether there are cases that were not looked at: they are too many, or a rule does not answer
 */
public record TouchedCases(
        @Label(german = "die Vorgänge", english = "the cases")
        List<TouchedCase> cases,

        @Label(german = "der Hinweis auf weitere Vorgänge", english = "the note of further cases")
        boolean more) {
    public TouchedCases {
        cases = List.copyOf(cases);
    }

    /** For somebody who may not know of some applications. */
    public TouchedCases without(Collection<String> applications) {
        return new TouchedCases(
                cases.stream()
                        .filter(one -> !applications.contains(one.application()))
                        .toList(),
                more);
    }

    /** For somebody who may know that a case is touched, and not what stands in it. */
    public TouchedCases saying(Text why) {
        return new TouchedCases(
                cases.stream()
                        .map(one -> new TouchedCase(one.application(), one.called(), why, one.bars()))
                        .toList(),
                more);
    }
}
