package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vote as it was cast: the motion and the ballots of the entitled members who are present.
 *
 * @param presiding id of the member who led the item; null for whoever leads by the record of attendance and the body's rules
 */
@LabelsOf(Vote.class)
public record NewVote(
        Motion motion,
        @Most(200) List<Ballot> ballots,
        @Nullable @Longest(60) String presiding) {
    public NewVote {
        Input in = Input.of(NewVote.class);
        motion = in.present("motion", motion);
        ballots = in.some("ballots", ballots);
        presiding = presiding == null || presiding.isBlank() ? null : presiding.strip();
        in.refuse();
    }

    /** Where nobody is named who led. */
    public NewVote(Motion motion, List<Ballot> ballots) {
        this(motion, ballots, null);
    }
}
