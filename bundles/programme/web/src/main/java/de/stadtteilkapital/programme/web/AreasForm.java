package de.stadtteilkapital.programme.web;

import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.programme.api.AreaVersion;
import de.stadtteilkapital.programme.api.FundingArea;
import de.stadtteilkapital.programme.api.Street;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields in which somebody enters the funding areas of a district. */
@LabelsOf(AreaVersion.class)
record AreasForm(List<Typed> areas, @Nullable LocalDate from) {
    private static final String LINES = "/streets";

    /**
     * An area as it is typed.
     *
     * @param streets one in each line, house numbers after a colon
     */
    @LabelsOf(FundingArea.class)
    record Typed(String name, String streets) {
        static Typed of(FundingArea area) {
            return new Typed(
                    area.name(), area.streets().stream().map(Typed::line).collect(Collectors.joining("\n")));
        }

        private static String line(Street street) {
            return street.houseNumbers() == null ? street.name() : street.name() + ": " + street.houseNumbers();
        }
    }

    static AreasForm of(List<FundingArea> areas) {
        return new AreasForm(areas.stream().map(Typed::of).toList(), null);
    }

    /** The form as it was sent, each street by itself. */
    static Entered written(Entered sent) {
        Map<String, List<String>> fields = new HashMap<>();
        sent.fields().forEach((name, values) -> {
            if (name.endsWith(LINES)) {
                streets(fields, name, values);
            } else {
                fields.put(name, values);
            }
        });
        return new Entered(sent.path(), fields, sent.key(), sent.tag(), sent.kept());
    }

    private static void streets(Map<String, List<String>> fields, String name, List<String> values) {
        List<String> lines = values.stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] street = lines.get(i).split(":", 2);
            fields.put(name + "/" + i + "/name", List.of(street[0]));
            if (street.length > 1) {
                fields.put(name + "/" + i + "/houseNumbers", List.of(street[1]));
            }
        }
    }
}
