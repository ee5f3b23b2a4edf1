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

/**
 * Which settings are whole numbers and from which on, as the bundles' metatypes tell it; a component would trip over
 * another value later.
 */
final class Numbers {
    private record Number(String key, int least) {
        static Number of(Element attribute) {
            String least = attribute.getAttribute("min");
            return new Number(attribute.getAttribute("id"), least.isEmpty() ? 0 : Integer.parseInt(least));
        }

        boolean admits(String value) {
            return value.matches("\\d{1,9}") && Integer.parseInt(value) >= least;
        }
    }

    /** For each PID. */
    private final Map<String, List<Number>> numbers = new HashMap<>();

    Numbers(Bundle[] bundles) {
        for (Bundle bundle : bundles) {
            Enumeration<URL> metatypes = bundle.findEntries("OSGI-INF/metatype", "*.xml", false);
            if (metatypes != null && bundle.getSymbolicName().startsWith("de.stadtteilkapital.")) {
                Collections.list(metatypes).forEach(this::read);
            }
        }
    }

    List<String> complaints(SettingsFile file) {
        List<String> complaints = new ArrayList<>();
        for (Number number : numbers.getOrDefault(file.pid(), List.of())) {
            String value = file.values().get(number.key());
            if (value != null && !number.admits(value.strip())) {
                complaints.add(file.complaint(
                        number.key(), "is to be a whole number from " + number.least() + " on, not “" + value + "”"));
            }
        }
        return complaints;
    }

    private void read(URL metatype) {
        try (InputStream xml = metatype.openStream()) {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
            List<Number> found = new ArrayList<>();
            for (Element attribute : elements(document, "AD")) {
                if ("Integer".equals(attribute.getAttribute("type"))) {
                    found.add(Number.of(attribute));
                }
            }
            for (Element designate : elements(document, "Designate")) {
                numbers.computeIfAbsent(designate.getAttribute("pid"), pid -> new ArrayList<>())
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
