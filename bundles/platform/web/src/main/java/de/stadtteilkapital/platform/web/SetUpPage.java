package de.stadtteilkapital.platform.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Right;
import java.util.Set;

/**
 * Where something of a district is set up.
 *
 * @param label what is set up: "Förderperioden"
 * @param hint what can be done there, in a few words
 * @param path with the district's id in the place of {@code {district}}: {@code /einrichtung/{district}/runden}
 * @param steps the keys of the {@link de.stadtteilkapital.platform.api.setup.SetUpStep}s that are done there
 * @param right who is shown it
 * @param place the smaller, the further in front
 */
public record SetUpPage(Text label, Text hint, String path, Set<String> steps, Right right, int place) {
    public SetUpPage {
        requireNonNull(label);
        requireNonNull(hint);
        requireNonNull(path);
        requireNonNull(right);
        steps = Set.copyOf(steps);
    }

    public String at(String district) {
        return path.replace("{district}", district);
    }
}
