package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The court before which an action against a district's office is brought (VwGO § 52).
 *
 * @param address street and number, postcode and town
 * @param source what makes it the competent one
 */
public record CompetentCourt(
        @Label(german = "das Gericht", english = "the court")
        String name,

        @Label(german = "der Sitz", english = "the seat") String seat,

        @Label(german = "die Anschrift", english = "the address")
        String address,

        @Label(german = "die Rechtsgrundlage", english = "the source")
        String source) {
    private static final int PARTS = 4;

    private static final ParameterKind<Optional<CompetentCourt>> KIND = new ParameterKind<>(
            ParameterType.TEXT,
            new Text(
                    "Gericht, Sitz, Anschrift und Rechtsgrundlage, getrennt durch |, oder nichts",
                    "court, seat, address and source, separated by |, or nothing"),
            CompetentCourt::read,
            court -> court.map(CompetentCourt::written).orElse(""));

    /** What a district has entered; nothing where the court of the table does. */
    public static final Parameter<Optional<CompetentCourt>> PARAMETER =
            new Parameter<>("programme.remedyCourt", Optional.empty(), KIND, "VwGO §§ 52, 58");

    private static Optional<CompetentCourt> read(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts =
                Arrays.stream(written.split("\\|", -1)).map(String::strip).toList();
        if (parts.size() != PARTS || parts.contains("") || written.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("no court");
        }
        return Optional.of(new CompetentCourt(parts.get(0), parts.get(1), parts.get(2), parts.get(3)));
    }

    private String written() {
        return String.join("|", name, seat, address, source);
    }
}
