package de.stadtteilkapital.reporting.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;

/** The files in which the documentation is handed over; each holds what the JSON holds. */
public enum DocumentationFormat implements Labelled {
    PDF(new Text("PDF-Dokument", "PDF document"), "application/pdf", "pdf"),
    CSV(new Text("CSV-Tabelle", "CSV table"), "text/csv;charset=UTF-8", "csv"),
    ODS(new Text("ODS-Arbeitsmappe", "ODS workbook"), "application/vnd.oasis.opendocument.spreadsheet", "ods");

    private final Text label;
    private final String mediaType;
    private final String suffix;

    DocumentationFormat(Text label, String mediaType, String suffix) {
        this.label = requireNonNull(label);
        this.mediaType = requireNonNull(mediaType);
        this.suffix = requireNonNull(suffix);
    }

    @Override
    public Text label() {
        return label;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What a file's name ends with, without the point. */
    public String suffix() {
        return suffix;
    }
}
