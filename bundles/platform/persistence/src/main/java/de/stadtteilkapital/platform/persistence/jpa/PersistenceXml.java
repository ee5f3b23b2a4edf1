package de.stadtteilkapital.platform.persistence.jpa;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a room's {@code META-INF/persistence.xml} says: the name of its unit and its entities. */
record PersistenceXml(String unit, List<String> classes) {
    static PersistenceXml read(URL location) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = location.openStream()) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            String unit = null;
            List<String> classes = new ArrayList<>();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "persistence-unit" -> unit = xml.getAttributeValue(null, "name");
                        case "class" -> classes.add(xml.getElementText().strip());
                        default -> {
                            // properties are the platform's to set
                        }
                    }
                }
            }
            return new PersistenceXml(unit, List.copyOf(classes));
        } catch (IOException | XMLStreamException e) {
            throw new IllegalStateException("unreadable " + location, e);
        }
    }
}
