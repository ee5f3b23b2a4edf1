package de.stadtteilkapital.platform.api.attachments;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.identity.Right;

/** What can be done with attachments. */
public enum AttachmentAct implements Act {
    ADD("Datei anhängen", "attach a file"),
    REMOVE("Datei entfernen", "remove the file");

    private final Text label;

    AttachmentAct(String german, String english) {
        label = new Text(german, english);
    }

    @Override
    public Text label() {
        return label;
    }

    @Override
    public Right right() {
        return AttachmentRight.CHANGE;
    }
}
