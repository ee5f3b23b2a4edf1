package de.stadtteilkapital.platform.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page as a resource answers it; the shell stands around it.
 *
 * @param title of the window and the page's first heading
 * @param values what the template shows: records of the rooms' apis, texts, forms
 * @param trail the pages above this one, the uppermost first
 * @param status of HTTP
 */
public record View(Template template, Text title, Map<String, Object> values, List<Crumb> trail, int status) {
    private static final int OK = 200;

    /** A page above. */
    public record Crumb(Text label, String path) {
        public Crumb {
            requireNonNull(label);
            requireNonNull(path);
        }
    }

    public View {
        requireNonNull(template);
        requireNonNull(title);
        values = Map.copyOf(values);
        trail = List.copyOf(trail);
    }

    public static View of(Template template, Text title) {
        return new View(template, title, Map.of(), List.of(), OK);
    }

    /** The same with one more value; one that is missing is left out. */
    public View with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        Map<String, Object> more = new HashMap<>(values);
        more.put(name, value);
        return new View(template, title, more, trail, status);
    }

    /** The same below another page. */
    public View below(Text label, String path) {
        List<Crumb> longer = new ArrayList<>(trail);
        longer.add(new Crumb(label, path));
        return new View(template, title, values, longer, status);
    }

    public View withStatus(int other) {
        return new View(template, title, values, trail, other);
    }
}
