package de.stadtteilkapital.platform.web;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.setup.SetUp;
import java.util.List;
import java.util.Optional;

/**
 * What of a district is still missing, as pages list it.
 *
 * @param district its id
 * @param where what it is called
 * @param missing in the order in which it is done
 * @param away what could not be asked
 */
public record SetUpShown(String district, Text where, List<Line> missing, List<Text> away) {
    /**
     * @param who those who do it, in words
     * @param path where it is done; empty where it is not the caller's or its room has no pages
     */
    public record Line(Text label, Text missing, List<Text> who, Optional<String> path) {}

    static SetUpShown of(String district, Text where, SetUp.SetUpProgress state, List<SetUpPage> pages) {
        return new SetUpShown(
                district,
                where,
                state.steps().stream()
                        .flatMap(step -> Optional.ofNullable(step.missing()).stream()
                                .map(missing -> line(step, missing, district, pages)))
                        .toList(),
                state.away());
    }

    /** What of it the caller does. */
    SetUpShown own() {
        return new SetUpShown(
                district,
                where,
                missing.stream().filter(line -> line.path().isPresent()).toList(),
                List.of());
    }

    private static Line line(SetUp.SetUpItem step, Text missing, String district, List<SetUpPage> pages) {
        return new Line(
                step.label(),
                missing,
                step.who().stream().map(SetUp.SetUpRole::label).toList(),
                step.mine() ? path(step.key(), district, pages) : Optional.empty());
    }

    private static Optional<String> path(String key, String district, List<SetUpPage> pages) {
        return pages.stream()
                .filter(page -> page.steps().contains(key))
                .findFirst()
                .map(page -> page.at(district));
    }
}
