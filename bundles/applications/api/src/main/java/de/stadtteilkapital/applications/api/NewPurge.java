package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Multiline;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A purge as it is proposed: of some things by their ids, or of all whose retention ended by a day.
 *
 * @param ids each once; empty where {@code until} says it
 * @param until last day of retention up to which things go; the hundred that ended first, where there are more
 */
@LabelsOf(Purge.class)
public record NewPurge(
        @Longest(60) String district,
        PurgeKind kind,

        @Label(german = "die Kennungen", english = "the ids") @Most(100) @Longest(36)
        List<String> ids,

        @Label(
                german = "der letzte Tag der Aufbewahrung",
                english = "the last day of the retention",
                accusative = "den letzten Tag der Aufbewahrung")
        @Nullable
        LocalDate until,

        @Longest(1000) @Multiline String reason) {
    /** So many things at most in one purge: what two persons can look through. */
    public static final int MOST = 100;

    public NewPurge {
        Input in = Input.of(NewPurge.class);
        district = in.text("district", district);
        in.present("kind", kind);
        ids = in.list("ids", ids).stream().distinct().toList();
        in.require(
                ids.isEmpty() != (until == null),
                "until",
                new Text("Nennen Sie entweder Kennungen oder einen Tag.", "Name either ids or a day, and not both."));
        reason = in.text("reason", reason);
        in.refuse();
    }
}
