package de.stadtteilkapital.committee.core.rules;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;

/** Which event sets the notice period going. */
public enum NoticeFrom implements Labelled {
    DISPATCH(new Text("die Absendung der Einladung", "the dispatch of the invitation")),
    /** By post it is deemed to have come some days later (VwVfG § 41 Abs. 2). */
    RECEIPT(new Text("der Zugang der Einladung", "the receipt of the invitation"));

    private final Text label;

    NoticeFrom(Text label) {
        this.label = requireNonNull(label);
    }

    @Override
    public Text label() {
        return label;
    }
}
