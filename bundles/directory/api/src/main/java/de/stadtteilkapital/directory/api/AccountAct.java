package de.stadtteilkapital.directory.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;

/** What can be done with an account. */
public enum AccountAct implements Act {
    /** Of who has not come yet. */
    INVITE_AGAIN(DirectoryRight.KEEP_ACCOUNTS, new Text("Einladung noch einmal senden", "send the invitation again")),
    /** A single-use link, to be handed over where no mail can bring it. */
    FETCH_LINK(DirectoryRight.KEEP_ACCOUNTS, new Text("Einmal-Link abholen", "fetch a single-use link")),
    SEND_RESET(
            DirectoryRight.KEEP_ACCOUNTS, new Text("Link zu neuem Kennwort senden", "send a link to a new password")),
    CHANGE_MAIL(DirectoryRight.KEEP_ACCOUNTS, new Text("Mailadresse ändern", "change the mail address")),
    RENAME(DirectoryRight.ADMINISTER, new Text("Anmeldenamen ändern", "change the login name")),
    GIVE_ROLE(DirectoryRight.KEEP_ACCOUNTS, new Text("Rolle geben", "give a role")),

    /** Of each role that the account has. */
    END_ROLE(DirectoryRight.KEEP_ACCOUNTS, new Text("Rolle beenden", "end the role")),

    LINK(DirectoryRight.ADMINISTER, new Text("Anmeldung verknüpfen", "link a login")),

    /** Of each link that the account has. */
    UNLINK(DirectoryRight.ADMINISTER, new Text("Verknüpfung lösen", "end the link")),

    CLOSE(DirectoryRight.ADMINISTER, new Text("Konto schließen", "close the account")),
    REOPEN(DirectoryRight.ADMINISTER, new Text("Konto wieder öffnen", "open the account again"));

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
