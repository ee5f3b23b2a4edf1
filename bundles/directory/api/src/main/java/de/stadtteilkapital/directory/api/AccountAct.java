package de.stadtteilkapital.directory.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;

/** What can be done with an account. */
public enum AccountAct implements Act {
    RENAME(DirectoryRight.ADMINISTER, new Text("Anmeldenamen ändern", "change the login name")),
    GIVE_ROLE(DirectoryRight.KEEP_ACCOUNTS, new Text("Rolle geben", "give a role")),

    /** Of each role that the account has. */
    END_ROLE(DirectoryRight.KEEP_ACCOUNTS, new Text("Rolle beenden", "end the role")),

    LINK(DirectoryRight.ADMINISTER, new Text("Anmeldung verknüpfen", "link a login")),

    /** Of each link that the account has. */
    UNLINK(DirectoryRight.ADMINISTER, new Text("Verknüpfung lösen", "end the link")),

    CLOSE(DirectoryRight.ADMINISTER, new Text("Konto schließen", "close the account"));

    private final DirectoryRight right;
    private final Text label;

    AccountAct(DirectoryRight right, Text label) {
        this.right = requireNonNull(right);
        this.label = requireNonNull(label);
    }

    @Override
    public DirectoryRight right() {
        return right;
    }

    @Override
    public Text label() {
        return label;
    }
}
