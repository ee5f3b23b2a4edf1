package de.stadtteilkapital.platform.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import java.util.Map;

/**
 * A part of a page.
 *
 * @param heading above it
 * @param values what its template shows
 */
public record Fragment(Text heading, Template template, Map<String, Object> values) {
    public Fragment {
        requireNonNull(heading);
        requireNonNull(template);
        values = Map.copyOf(values);
    }
}
