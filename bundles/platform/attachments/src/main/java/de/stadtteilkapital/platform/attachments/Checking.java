package de.stadtteilkapital.platform.attachments;

/** Who looks at attachments for malware. */
public interface Checking {
    /** Whether anybody does; an attachment is there at once where not. */
    boolean isWanted();

    /** After its row has been committed; the answer comes when it comes. */
    void soon(String attachment);
}
