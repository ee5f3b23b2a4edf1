package de.stadtteilkapital.finance.core.ledger;

import static java.util.Objects.requireNonNull;

/**
 * Where something is booked.
 *
 * @param grant null for what concerns the round as a whole
 */
public record Place(String district, String round, String grant) {
    public Place {
        requireNonNull(district);
        requireNonNull(round);
    }

    public static Place of(String district, String round) {
        return new Place(district, round, null);
    }

    String requiredGrant() {
        return requireNonNull(grant, "this is booked on a grant");
    }
}
