package de.stadtteilkapital.platform.api.identity;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;
import java.util.Arrays;
import java.util.Optional;

/** What a person may do; where, says the {@link Assignment}. */
public enum Role implements Labelled {
    COORDINATOR("coordinator", "Koordination", "coordination"),
    FINANCE_OFFICER("financeOfficer", "Finanzen", "finance"),
    PAYMENT_RELEASER("paymentReleaser", "Zahlungsfreigabe", "release of payments"),
    AUDITOR("auditor", "Revision", "audit"),
    BODY_MEMBER("bodyMember", "Mitglied eines Gremiums", "member of a body"),
    SPONSOR("sponsor", "Träger", "sponsor"),
    OFFICE("office", "beteiligtes Amt", "office that takes part"),
    PROGRAMME_DIRECTORATE("programmeDirectorate", "Regiestelle", "programme directorate"),
    EVALUATION("evaluation", "wissenschaftliche Begleitung", "evaluation"),
    ADMIN("admin", "Verwaltung der Konten", "administration of accounts");

    private final String code;
    private final Text label;

    Role(String code, String german, String english) {
        this.code = code;
        label = new Text(german, english);
    }

    @Override
    public Text label() {
        return label;
    }

    /** The name on the wire and in configuration. */
    public String code() {
        return code;
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
