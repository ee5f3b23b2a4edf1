package de.stadtteilkapital.directory.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;

/** What can be done with an organisation of a district. */
public enum OrganisationAct implements Act {
    CHANGE(new Text("Angaben ändern", "change the particulars")),

    /** It takes part to a day; what it did stays. */
    END(new Text("Mitwirkung beenden", "end the participation")),

    /** Of one to which nothing refers. */
    REMOVE(new Text("Löschen", "remove"));

    private final Text label;

    OrganisationAct(Text label) {
        this.label = requireNonNull(label);
    }

    @Override
    public DirectoryRight right() {
        return DirectoryRight.KEEP_PARTNERS;
    }

    @Override
    public Text label() {
        return label;
    }
}
