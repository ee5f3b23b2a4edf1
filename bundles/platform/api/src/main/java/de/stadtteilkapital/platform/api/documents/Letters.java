package de.stadtteilkapital.platform.api.documents;

import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Turns a template and its values into a German administrative document.
 *
 * <p>The template sees the frame as {@code document} and every entry of the model under its key. Values may be strings,
 * numbers, booleans, enums (to compare with), lists, maps, public records and what the platform speaks. They print as
 * German: {@code Money} as {@code 9.500,00 €}, {@code LocalDate} as {@code 23. November 2026}, {@code Instant} and
 * {@code LocalDateTime} as {@code 23. November 2026, 18:30 Uhr}, {@code BigDecimal} with all its places, {@code Text} in
 * German; a record as a whole does not print. {@code words(money)} spells an amount, {@code shortDate(date)} gives
 * {@code 23.11.2026} for tables. Text is set: quotes become „…“, and what belongs together (§ 49a Abs. 3, 18:30 Uhr)
 * stays on one line.
 *
 * <p>All values are escaped. A missing or null value, a link with another scheme than http, https and mailto, a script,
 * and anything to be fetched from elsewhere are errors, never silence. Nothing is read but templates of the anchor's
 * bundle and the common layout; nothing is written. Safe for concurrent use; call it outside a unit of work that holds
 * locks, since a document of many pages takes seconds.
 */
@ProviderType
public interface Letters {
    /**
     * The document as PDF/A-3a and PDF/UA-1, fonts embedded.
     *
     * @throws DocumentException where the template is missing or wrong, or a value is missing
     * @throws IllegalArgumentException where the model has an entry {@code document}
     */
    byte[] pdf(Template template, Frame frame, Map<String, ?> model);

    /**
     * The document as one HTML page with its style inside, well-formed, without scripts and without a reference to
     * anything outside of it.
     *
     * @throws DocumentException where the template is missing or wrong, or a value is missing
     * @throws IllegalArgumentException where the model has an entry {@code document}
     */
    String html(Template template, Frame frame, Map<String, ?> model);
}
