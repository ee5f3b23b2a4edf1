package de.stadtteilkapital.platform.api.documents;

/** A document could not be made; the message names the template and the place, never a value. */
public final class DocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DocumentException(String message, Throwable cause) {
        super(message, cause);
    }

    public DocumentException(String message) {
        super(message);
    }
}
