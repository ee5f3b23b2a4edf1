package de.stadtteilkapital.platform.persistence.guards;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the database itself refuses of a table, as its room's {@code schema/<unit>.guards} says it, one a line:
 * {@code table [unless purged by column] [when condition]: columns}. An asterisk stands for all columns.
 *
 * <p>{@code table takes none when condition} refuses new rows, which are {@code became} there.
 *
 * <p>Rows whose condition holds keep these columns as they are. A row of a guard without a condition, or with all columns,
 * is not deleted either. In conditions {@code was} is the row before the change.
 *
 * @param purgedBy column whose value names the row in {@code platform_purge}, empty where nothing is ever purged
 * @param when SQL of a condition on the row before the change, empty for always
 * @param columns frozen ones, empty for all
 * @param isOfNewRows whether it refuses new rows instead of changes
 */
public record Guard(String table, String purgedBy, String when, List<String> columns, boolean isOfNewRows) {
    private static final Pattern LINE =
            Pattern.compile("([a-z_]+)(?: unless purged by ([a-z_]+))?(?: when (.+))?: (\\*|[a-z_]+(?:, [a-z_]+)*)");
    private static final Pattern NEW_ROWS = Pattern.compile("([a-z_]+) takes none when (.+)");
    private static final String ALL = "*";

    public Guard {
        requireNonNull(table);
        requireNonNull(purgedBy);
        requireNonNull(when);
        columns = List.copyOf(columns);
    }

    /** @throws IllegalArgumentException where the line is none */
    static Guard read(String line) {
        Matcher none = NEW_ROWS.matcher(line);
        if (none.matches()) {
            return new Guard(none.group(1), "", none.group(2), List.of(), true);
        }
        Matcher match = LINE.matcher(line);
        if (!match.matches()) {
            throw new IllegalArgumentException("no guard: " + line);
        }
        String columns = match.group(4);
        return new Guard(
                match.group(1),
                match.group(2) == null ? "" : match.group(2),
                match.group(3) == null ? "" : match.group(3),
                ALL.equals(columns) ? List.of() : List.of(columns.split(", ")),
                false);
    }

    /** Whether rows are kept from being deleted by it. */
    boolean keepsRows() {
        return !isOfNewRows && (when.isEmpty() || columns.isEmpty());
    }

    /** On which rows it speaks, as SQL. */
    String condition() {
        String open = purgedBy.isEmpty()
                ? ""
                : " and not exists (select 1 from platform_purge p where p.table_name = '" + table
                        + "' and p.row_key = was." + purgedBy + ")";
        return (when.isEmpty() ? "1 = 1" : "(" + when + ")") + open;
    }
}
