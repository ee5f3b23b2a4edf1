package de.stadtteilkapital.platform.documents;

import de.stadtteilkapital.platform.api.documents.DocumentException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads and writes the HTML of a document, always with the parser of the JDK, whatever else is installed. */
final class Markup {
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    /** What XML 1.0 (2.2) has no place for; a record that came in past the REST interface may hold it. */
    private static final Pattern UNFIT =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private Markup() {}

    static Document read(String html) {
        try {
            // not newDefaultNSInstance: Karaf patches java.xml with factories that lack it
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // the default handler prints to the standard error stream
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(
                    new InputSource(new StringReader(UNFIT.matcher(html).replaceAll("\uFFFD"))));
        } catch (SAXParseException e) {
            throw new DocumentException("not well-formed in line " + e.getLineNumber() + " of the filled template", e);
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new DocumentException("the filled template cannot be read", e);
        }
    }

    static String write(Document document) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.METHOD, "html");
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.setOutputProperty(OutputKeys.INDENT, "no");
            StringWriter html = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(html));
            return "<!DOCTYPE html>\n" + html;
        } catch (TransformerException e) {
            throw new DocumentException("the document cannot be written as HTML", e);
        }
    }
}
