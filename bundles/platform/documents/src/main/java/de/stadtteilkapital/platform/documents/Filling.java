package de.stadtteilkapital.platform.documents;

import de.stadtteilkapital.platform.api.documents.Frame;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.templates.Templates;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Fills the template of a document, which is written in German for everybody, with its values and its frame. */
final class Filling {
    private static final String FRAME = "document";

    private final Templates templates;

    Filling(ZoneId zone) {
        templates = new Templates(Filling.class, zone);
    }

    String fill(Template template, Frame frame, Map<String, ?> model) {
        if (model.containsKey(FRAME)) {
            throw new IllegalArgumentException("'" + FRAME + "' is the frame's name");
        }
        Map<String, Object> values = new HashMap<>(model);
        values.put(FRAME, frame);
        return templates.fill(template, Locale.GERMAN, values);
    }
}
