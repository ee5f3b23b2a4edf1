package de.stadtteilkapital.platform.api.identity;

import java.util.Arrays;
import java.util.Optional;

/** What a person may do; where, says the {@link Assignment}. */
public enum Role {
    COORDINATOR("coordinator"),
    FINANCE_OFFICER("financeOfficer"),
    PAYMENT_RELEASER("paymentReleaser"),
    AUDITOR("auditor"),
    BODY_MEMBER("bodyMember"),
    SPONSOR("sponsor"),
    OFFICE("office"),
    PROGRAMME_DIRECTORATE("programmeDirectorate"),
    EVALUATION("evaluation"),
    ADMIN("admin");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The name on the wire and in configuration. */
    public String code() {
        return code;
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
