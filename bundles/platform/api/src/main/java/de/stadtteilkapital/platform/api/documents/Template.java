package de.stadtteilkapital.platform.api.documents;

import static java.util.Objects.requireNonNull;

/**
 * A FreeMarker template that lies in the bundle of a class, named like a resource of that class:
 * {@code new Template(GrantNotice.class, "notice.ftlh")}.
 *
 * @param path relative to the package of the anchor, or from the root of its bundle with a leading slash; it ends in
 *     {@code .ftlh}, since only then FreeMarker escapes the values
 */
public record Template(Class<?> anchor, String path) {
    public Template {
        requireNonNull(anchor);
        if (!path.endsWith(".ftlh")) {
            throw new IllegalArgumentException("a template is an .ftlh file: " + path);
        }
    }
}
