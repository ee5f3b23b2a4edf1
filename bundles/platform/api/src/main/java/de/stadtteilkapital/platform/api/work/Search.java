package de.stadtteilkapital.platform.api.work;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What somebody looks for, in all places that a {@link SearchSource} knows. */
@ProviderType
public interface Search {
    /** Of each kind at most so many are told. */
    int MOST = 10;

    /** All that the caller may see and was looking for. A kind that can't answer is named as missing. */
    Findings of(Caller me, Sought sought);

    /**
     * @param groups the kinds of which something was found, by their names
     * @param missing the kinds that could not be asked
     */
    record Findings(List<Group> groups, List<Text> missing) {
        public Findings {
            groups = List.copyOf(groups);
            missing = List.copyOf(missing);
        }
    }

    /**
     * What was found of one kind.
     *
     * @param more whether there are more than these
     */
    record Group(String kind, Text label, List<Found> items, boolean more) {
        public Group {
            requireNonNull(kind);
            requireNonNull(label);
            items = List.copyOf(items);
        }
    }
}
