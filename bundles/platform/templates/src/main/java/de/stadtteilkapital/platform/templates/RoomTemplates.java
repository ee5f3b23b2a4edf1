package de.stadtteilkapital.platform.templates;

import freemarker.cache.URLTemplateLoader;
import java.net.URL;

/** Finds the common layout under {@code platform/} and everything else in the bundle of the template's anchor. */
final class RoomTemplates extends URLTemplateLoader {
    private static final String LAYOUT = "platform/";

    private final Class<?> layout;
    private final Class<?> anchor;

    /** @param layout the class beside which the folder {@code layout} lies */
    RoomTemplates(Class<?> layout, Class<?> anchor) {
        this.layout = layout;
        this.anchor = anchor;
        setURLConnectionUsesCaches(false);
    }

    @Override
    protected URL getURL(String name) {
        return name.startsWith(LAYOUT)
                ? layout.getResource("layout/" + name.substring(LAYOUT.length()))
                : anchor.getResource("/" + name);
    }

    /** The name from the root of the bundle. */
    static String name(Class<?> anchor, String path) {
        return path.startsWith("/")
                ? path.substring(1)
                : anchor.getPackageName().replace('.', '/') + "/" + path;
    }
}
