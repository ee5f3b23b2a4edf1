package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Require;

/** How one member voted. */
public record Ballot(@Longest(60) String member, Choice choice) {
    /** For, against, or neither. */
    public enum Choice {
        YES,
        NO,
        ABSTAIN
    }

    public Ballot {
        member = Require.text("member", member);
        choice = Require.present("choice", choice);
    }
}
