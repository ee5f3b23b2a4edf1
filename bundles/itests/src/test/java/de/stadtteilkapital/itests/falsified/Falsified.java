package de.stadtteilkapital.itests.falsified;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.Road;
import de.stadtteilkapital.platform.testing.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody with the database's password changes is refused by the database, or named by whoever holds the records against
 * their witnesses; where they have taken the guards away, too.
 */
public final class Falsified {
    private static final String ROLL_BACK = "select nothing from nowhere";

    private final Karaf karaf;
    private final Sql sql;

    public Falsified(Karaf karaf) {
        this.karaf = karaf;
        sql = karaf.sql();
    }

    /** Leaves the house falsified. */
    public void isRefusedOrFound() throws SQLException {
        assertThat(audit("")).as("before anything was falsified").endsWith(" 0 differences");
        publishedHeadsAreLookedFor();
        List<Target> targets = Target.of(Change.all(), sql);
        assertThat(targets).hasSizeGreaterThanOrEqualTo(80);
        List<String> taken = new ArrayList<>();
        for (Target target : targets) {
            // a row more could always be an act's
            if (!isRefused(target) && !target.isCopy()) {
                taken.add(target.change().table());
            }
        }
        assertThat(taken)
                .as("what moves on or only repeats is taken, and found below")
                .isSubsetOf(Taken.TABLES);
        sql.liftGuards();
        List<String> notTaken = new ArrayList<>();
        for (Target target : targets) {
            try {
                sql.transaction(target.sql());
            } catch (SQLException e) {
                notTaken.add(target.sql() + ": " + e.getMessage());
            }
        }
        assertThat(notTaken).as("the guards are lifted").isEmpty();
        String found = audit("");
        assertThat(found).contains("guard does not stand");
        assertThat(targets)
                .allSatisfy(target ->
                        assertThat(found.lines()).as(target.toString()).anyMatch(line -> names(line, target)));
    }

    private static boolean names(String line, Target target) {
        boolean ofTable = line.contains("| table " + target.change().table());
        boolean ofEvent = !target.event().isEmpty() && line.endsWith("| event " + target.event());
        boolean ofRow = line.contains("| row " + target.key());
        return ofTable && (ofRow || ofEvent);
    }

    /** A chain that was made anew as a whole is a chain like any other, but for the head that was published before. */
    private void publishedHeadsAreLookedFor() throws SQLException {
        String published = sql.query("select digest from platform_event_head where district = ?", Road.DISTRICT)
                .get(0)
                .get("digest")
                .toString();
        assertThat(audit(" --head " + published)).endsWith(" 0 differences");
        String another = "f".repeat(published.length());
        assertThat(audit(" --head " + published + " --head " + another))
                .contains("a head that was published stands in no chain: " + another)
                .endsWith(" 1 differences");
    }

    private String audit(String options) {
        return karaf.console("kapital:audit" + options).strip();
    }

    /** Tried and in any case taken back. */
    private boolean isRefused(Target target) {
        try {
            sql.transaction(target.sql(), ROLL_BACK);
            throw new AssertionError("there is no such table");
        } catch (SQLException e) {
            return e.getSQLState().startsWith("23");
        }
    }
}
