package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import java.util.List;

/**
 * An organisation or person that carries micro-projects (Träger).
 *
 * @param iban without blanks, its check digits right
 * @param warnings what the office should look at: an IBAN that another sponsor uses too
 */
public record Sponsor(
        String id,
        String name,
        String legalForm,
        String address,
        String iban,
        String representative,
        String contact,
        List<Text> warnings) {
    public Sponsor {
        requireNonNull(id);
        warnings = List.copyOf(warnings);
    }

    /** What a rule may know of it: its id and legal form; name, account and persons are null. */
    public Sponsor withoutParticulars() {
        return new Sponsor(id, null, legalForm, null, null, null, null, List.of());
    }

    /** Keeps account and persons out of logs. */
    @Override
    public String toString() {
        return "Sponsor[" + id + "]";
    }
}
