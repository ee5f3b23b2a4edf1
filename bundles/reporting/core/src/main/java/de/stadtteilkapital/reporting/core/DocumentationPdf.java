package de.stadtteilkapital.reporting.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.documents.Letters;
import de.stadtteilkapital.platform.api.documents.Report;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.reporting.api.Documentation;
import java.util.HashMap;
import java.util.Map;

/** The documentation as a report under the district's letterhead. */
final class DocumentationPdf {
    private static final Template TEMPLATE = new Template(DocumentationPdf.class, "documentation.ftlh");
    private final Letters letters;

    DocumentationPdf(Letters letters) {
        this.letters = requireNonNull(letters);
    }

    byte[] print(Documentation documentation, District district) {
        Report frame = new Report(
                district.letterhead(),
                "Dokumentation der Förderperiode",
                documentation.roundName(),
                documentation.cutOff().date(),
                district.fileNumberPrefix() + "-D-" + documentation.start().getYear());
        Map<String, Object> model = new HashMap<>(ChartFigures.of(documentation));
        model.put("d", documentation);
        model.put("h", Headings.ofAll());
        return letters.pdf(TEMPLATE, frame, model);
    }
}
