package de.stadtteilkapital.platform.core.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.osgi.framework.Bundle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Which keys our files may have, and of which type, as the bundles' metatypes tell it. */
final class Attributes {
    /**
     * One key.
     *
     * @param least empty where it has no least value
     */
    record Attribute(String key, String type, String least) {}

    private final Map<String, List<Attribute>> ofPid = new HashMap<>();

    Attributes(Bundle[] bundles) {
        for (Bundle bundle : bundles) {
            Enumeration<URL> metatypes = bundle.findEntries("OSGI-INF/metatype", "*.xml", false);
            if (metatypes != null && bundle.getSymbolicName().startsWith("de.stadtteilkapital.")) {
                Collections.list(metatypes).forEach(this::read);
            }
        }
    }

    /** Empty where no bundle tells. */
    List<Attribute> of(String pid) {
        return ofPid.getOrDefault(pid, List.of());
    }

    private void read(URL metatype) {
        try (InputStream xml = metatype.openStream()) {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
            List<Attribute> found = elements(document, "AD").stream()
                    .map(ad -> new Attribute(ad.getAttribute("id"), ad.getAttribute("type"), ad.getAttribute("min")))
                    .toList();
            for (Element designate : elements(document, "Designate")) {
                ofPid.computeIfAbsent(designate.getAttribute("pid"), pid -> new ArrayList<>())
                        .addAll(found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(metatype.toString(), e);
        }
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
