package de.stadtteilkapital.platform.documents;

import de.stadtteilkapital.platform.api.documents.DocumentException;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/**
 * A document is closed: it runs nothing, fetches nothing, links only where a reader may safely follow, and has no
 * picture without words.
 */
final class Closed {
    private static final Set<String> REFUSED =
            Set.of("applet", "base", "embed", "form", "frame", "iframe", "input", "link", "object", "script");
    private static final Set<String> REFERENCES = Set.of("action", "background", "data", "href", "poster", "src");

    private static final Set<String> PICTURES = Set.of("img", "svg");

    private Closed() {}

    /** @throws DocumentException naming the element that opens the document to the outside */
    static void check(Document document) {
        NodeList elements = document.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            String name = localName(element.getNodeName());
            if (REFUSED.contains(name)
                    || name.equals("style")
                            && !element.getParentNode().getNodeName().equals("head")) {
                throw new DocumentException("<" + name + "> has no place in a document");
            }
            if (PICTURES.contains(name) && element.getAttribute("alt").isBlank()) {
                throw new DocumentException("<" + name + "> says nothing to who cannot see it: alt is missing");
            }
            NamedNodeMap attributes = element.getAttributes();
            for (int j = 0; j < attributes.getLength(); j++) {
                check(name, (Attr) attributes.item(j));
            }
        }
    }

    private static void check(String element, Attr attribute) {
        String name = localName(attribute.getName());
        if (name.startsWith("on")) {
            throw new DocumentException("<" + element + " " + name + "> runs a script");
        }
        String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        if (name.equals("style") && value.contains("url(")) {
            throw new DocumentException("<" + element + " style> fetches something");
        }
        if (REFERENCES.contains(name)
                && !value.startsWith("#")
                && !(element.equals("a") ? isLink(value) : isImage(value))) {
            throw new DocumentException("<" + element + " " + name + "> refers to what a document may not refer to");
        }
    }

    private static boolean isLink(String value) {
        return value.startsWith("https://") || value.startsWith("http://") || value.startsWith("mailto:");
    }

    /** A raster image within the document itself. */
    static boolean isImage(String value) {
        return value.startsWith("data:image/png;base64,") || value.startsWith("data:image/jpeg;base64,");
    }

    private static String localName(String name) {
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
