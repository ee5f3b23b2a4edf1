package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Text;

/** How one member voted. */
public record Ballot(
        @Longest(60) String member,
        @Label(german = "die Stimme", english = "the vote") Choice choice) {
    /** For, against, or neither. */
    public enum Choice implements Labelled {
        YES(new Text("Ja", "yes")),
        NO(new Text("Nein", "no")),
        ABSTAIN(new Text("Enthaltung", "abstention"));

        private final Text label;

        Choice(Text label) {
            this.label = requireNonNull(label);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public Ballot {
        Input in = Input.of(Ballot.class);
        member = in.text("member", member);
        choice = in.present("choice", choice);
        in.refuse();
    }
}
