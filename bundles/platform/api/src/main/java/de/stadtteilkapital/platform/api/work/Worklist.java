package de.stadtteilkapital.platform.api.work;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Flat;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What needs somebody, of all kinds of {@link Work} there are. */
@ProviderType
public interface Worklist {
    /** Of each kind at most so many are told. */
    int MOST = 50;

    /**
     * All that needs the caller: what is due first, then what has no term and waits longest. A kind that can't answer is
     * named as missing, and takes nothing else away.
     */
    Gathered of(Caller me);

    /**
     * @param kinds those of which something waits, by their names
     * @param missing the kinds that could not be asked
     */
    record Gathered(List<Task> items, List<Kind> kinds, List<Text> missing) {
        public Gathered {
            items = List.copyOf(items);
            kinds = List.copyOf(kinds);
            missing = List.copyOf(missing);
        }
    }

    /** Something that waits, and as what. */
    record Task(String kind, Text label, @Flat Waiting waiting) {
        public Task {
            requireNonNull(kind);
            requireNonNull(label);
            requireNonNull(waiting);
        }
    }

    /** @param count how many wait: {@code 7}, or {@code 50+} where there are more than are told */
    record Kind(String kind, Text label, String count) {
        public Kind {
            requireNonNull(kind);
            requireNonNull(label);
            requireNonNull(count);
        }
    }
}
