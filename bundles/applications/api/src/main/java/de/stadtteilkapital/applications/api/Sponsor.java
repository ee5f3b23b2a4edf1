package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.Told;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation or person that carries micro-projects (Träger).
 *
 * @param iban without blanks, its check digits right; null until there is one
 * @param accountHolder the name on the account, null without an IBAN
 * @param warnings what the office should look at: an IBAN that another sponsor uses too
 */
@LabelsOf(NewSponsor.class)
public record Sponsor(
        String id,
        @Nullable String name,
        String legalForm,
        @Nullable String address,
        @Nullable String iban,
        @Nullable String accountHolder,
        @Nullable String representative,
        @Nullable String contact,

        @Label(german = "die Hinweise", english = "the warnings") @Told
        List<Text> warnings) {
    public Sponsor {
        requireNonNull(id);
        warnings = List.copyOf(warnings);
    }

    /** With an account in its own name. */
    public Sponsor(
            String id,
            @Nullable String name,
            String legalForm,
            @Nullable String address,
            @Nullable String iban,
            @Nullable String representative,
            @Nullable String contact,
            List<Text> warnings) {
        this(id, name, legalForm, address, iban, iban == null ? null : name, representative, contact, warnings);
    }

    /** What a rule may know of it: its id and legal form; name, account and persons are null. */
    public Sponsor withoutParticulars() {
        return new Sponsor(id, null, legalForm, null, null, null, null, null, List.of());
    }

    /** Keeps account and persons out of logs. */
    @Override
    public String toString() {
        return "Sponsor[" + id + "]";
    }
}
