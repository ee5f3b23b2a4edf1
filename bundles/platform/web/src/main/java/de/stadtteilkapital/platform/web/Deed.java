package de.stadtteilkapital.platform.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.acts.Possible;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may do, as a page offers it: a button where it can be done now, else its reason.
 *
 * @param path of the page on which it is done
 * @param reason why not yet; null where it can be done now
 */
public record Deed(
        String act, Text label, String path, @Nullable Text reason) {
    public Deed {
        requireNonNull(act);
        requireNonNull(label);
        requireNonNull(path);
    }

    public static List<Deed> of(List<Possible> possible, Function<Act, String> place) {
        return possible.stream()
                .map(one -> new Deed(
                        one.act().name(), Labels.first(one.act().label()), place.apply(one.act()), one.reason()))
                .toList();
    }

    public boolean isNow() {
        return reason == null;
    }
}
