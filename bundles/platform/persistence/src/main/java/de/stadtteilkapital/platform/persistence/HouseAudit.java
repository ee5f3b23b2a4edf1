package de.stadtteilkapital.platform.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Holds what is recorded against its witnesses: the chain of events against the heads that were published, the rows against
 * what events bear witness to, the guards of the tables against what was declared, and whatever else a room holds against
 * each other as a {@link RoomAudit}.
 */
@ProviderType
public interface HouseAudit {
    /**
     * What is looked at.
     *
     * @param district id of the one whose chain it is, null for all
     * @param since only events, and rows written, after this position of a chain; 0 for all
     * @param from likewise from the first event on that is not earlier than this, null for all
     * @param heads digests that were published before, each of which must stand in a chain
     */
    record Scope(String district, long since, Instant from, List<String> heads) {
        public static final Scope ALL = new Scope(null, 0, List.of());

        public Scope {
            heads = List.copyOf(heads);
        }

        public Scope(String district, long since, List<String> heads) {
            this(district, since, null, heads);
        }

        /** Whether nothing is left out of what was written first. */
        public boolean isFromTheBeginning() {
            return since == 0 && from == null;
        }
    }

    /**
     * Something that two witnesses say differently.
     *
     * @param what in a few words of the operator's language
     * @param table name of the table, null where it is none of a row
     * @param row key of the row, null where there is none
     * @param fileNumber of the case it belongs to, null where it is of none or that is not known
     * @param event district and position of the event that says otherwise, null where there is none
     * @param posting id of the posting that says otherwise, null where there is none
     */
    record Finding(String what, String table, String row, String fileNumber, String event, String posting) {
        /** As one line. */
        public String told() {
            StringBuilder line = new StringBuilder(what);
            add(line, "file", fileNumber);
            add(line, "table", table);
            add(line, "row", row);
            add(line, "event", event);
            add(line, "posting", posting);
            return line.toString();
        }

        private static void add(StringBuilder line, String name, String value) {
            if (value != null) {
                line.append(" | ").append(name).append(' ').append(value);
            }
        }
    }

    /** How much was looked at. */
    record Extent(long events, long rows, long findings) {}

    /**
     * That it was done.
     *
     * @param at when, by the system's clock
     * @param position of the district's chain up to which it was looked
     * @param findings how many there were, of all that was looked at
     */
    record Run(Instant at, long position, long findings) {}

    /** The last run that looked at a district from the beginning of its chain; empty where none has. */
    Optional<Run> last(String district);

    /** Reads in parts and holds nothing for long; each finding is handed out as it is found. */
    Extent run(Scope scope, Consumer<Finding> findings);
}
