package de.stadtteilkapital.platform.api.documents;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Tells which marks a document of a district bears; registered by the room that keeps them. While it is away no document of a
 * district is made (503), for one without the marks that its funders demand must not leave the house.
 */
@ProviderType
public interface DocumentMarks {
    /** Those that held on the day of the document, in their order. */
    List<DocumentMark> of(String district, Frame frame);
}
