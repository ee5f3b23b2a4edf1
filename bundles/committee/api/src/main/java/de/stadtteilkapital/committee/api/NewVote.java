package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Most;
import java.util.List;

/** A vote as it was cast: the motion and the ballots of the entitled members who are present. */
@LabelsOf(Vote.class)
public record NewVote(Motion motion, @Most(200) List<Ballot> ballots) {
    public NewVote {
        Input in = Input.of(NewVote.class);
        motion = in.present("motion", motion);
        ballots = in.some("ballots", ballots);
        in.refuse();
    }
}
