package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Require;

/** How one member voted. */
public record Ballot(String member, Choice choice) {
    /** For, against, or neither. */
    public enum Choice {
        YES,
        NO,
        ABSTAIN
    }

    public Ballot {
        member = Require.text("member", member, 60);
        choice = Require.present("choice", choice);
    }
}
