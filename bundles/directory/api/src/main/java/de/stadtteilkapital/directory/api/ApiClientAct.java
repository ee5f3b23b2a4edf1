package de.stadtteilkapital.directory.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;

/** What can be done with an API client. */
public enum ApiClientAct implements Act {
    FETCH_TOKEN(DirectoryRight.FETCH_CLIENT, new Text("Schlüssel abholen", "fetch the token")),
    REVOKE(DirectoryRight.READ_CLIENTS, new Text("Zugang widerrufen", "revoke the client"));

    private final DirectoryRight right;
    private final Text label;

    ApiClientAct(DirectoryRight right, Text label) {
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
