package de.stadtteilkapital.programme.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A code list as the house gives it.
 *
 * @param fixed why no district adds to it and ends nothing of it; null where they do
 * @param keptIn the rooms beside this one that keep codes of it
 */
public record HouseList(String id, Text text, @Nullable Text fixed, List<String> keptIn) {
    public HouseList {
        requireNonNull(id);
        requireNonNull(text);
        keptIn = List.copyOf(keptIn);
    }
}
