package de.stadtteilkapital.platform.web.shell;

import de.stadtteilkapital.platform.templates.Templates;
import de.stadtteilkapital.platform.web.Fragment;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Fills the parts of a page that other rooms bring, each with its own template. */
public final class Parts {
    private final Templates templates;
    private final Locale language;
    private final Map<String, Object> page;

    Parts(Templates templates, Locale language, Map<String, Object> page) {
        this.templates = templates;
        this.language = language;
        this.page = page;
    }

    /** For a template: the markup of a part. */
    public String fill(Fragment fragment) {
        Map<String, Object> values = new HashMap<>(fragment.values());
        values.put("page", page);
        values.put("parts", this);
        return templates.fill(fragment.template(), language, values);
    }
}
