package de.stadtteilkapital.reporting.api;

/** The files in which the documentation is handed over; each holds what the JSON holds. */
public enum DocumentationFormat {
    PDF("application/pdf", "pdf"),
    CSV("text/csv;charset=UTF-8", "csv"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods");

    private final String mediaType;
    private final String suffix;

    DocumentationFormat(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What a file's name ends with, without the point. */
    public String suffix() {
        return suffix;
    }
}
