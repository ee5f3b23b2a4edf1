package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Require;
import java.util.List;

/** A vote as it was cast: the motion and the ballots of the entitled members who are present. */
public record NewVote(Motion motion, @Most(200) List<Ballot> ballots) {
    public NewVote {
        motion = Require.present("motion", motion);
        ballots = Require.list("ballots", ballots);
        Require.present("ballots", ballots.isEmpty() ? null : ballots);
    }
}
