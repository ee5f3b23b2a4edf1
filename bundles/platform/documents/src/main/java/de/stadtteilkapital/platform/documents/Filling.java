package de.stadtteilkapital.platform.documents;

import de.stadtteilkapital.platform.api.documents.DocumentMark;
import de.stadtteilkapital.platform.api.documents.Frame;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.templates.Templates;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Fills the template of a document, which is written in German for everybody, with its values, its frame and the marks of the district. */
final class Filling {
    private static final String FRAME = "document";
    private static final String MARKS = "marks";

    private final Templates templates;

    Filling(ZoneId zone) {
        templates = new Templates(Filling.class, zone);
    }

    String fill(Template template, Frame frame, List<DocumentMark> marks, Map<String, ?> model) {
        if (model.containsKey(FRAME) || model.containsKey(MARKS)) {
            throw new IllegalArgumentException("'" + FRAME + "' is the frame's name, '" + MARKS + "' the marks'");
        }
        Map<String, Object> values = new HashMap<>(model);
        values.put(FRAME, frame);
        values.put(MARKS, marks);
        return templates.fill(template, Locale.GERMAN, values);
    }
}
