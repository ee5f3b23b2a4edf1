package de.stadtteilkapital.platform.api.attachments;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;

/** From whom an attachment comes; what one party has added no other removes. */
public enum AttachmentParty implements Labelled {
    /** Who applies, and whoever acts for them. */
    SPONSOR("der Träger", "the sponsor"),

    /** The coordination of the district. */
    COORDINATION("die Koordination", "the coordination"),

    /** The district's finance. */
    FINANCE("die Finanzstelle", "the finance office"),

    /** An office that was asked. */
    OFFICE("das beteiligte Amt", "the office that was asked"),

    /** Who reads, and adds nothing. */
    READER("wer nur liest", "who only reads");

    private final Text label;

    AttachmentParty(String german, String english) {
        label = new Text(german, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
