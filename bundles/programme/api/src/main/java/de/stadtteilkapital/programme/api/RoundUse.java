package de.stadtteilkapital.programme.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Asked of the room that keeps the applications, before a round is changed: which of them that would touch. */
@ProviderType
@FunctionalInterface
public interface RoundUse {
    /**
     * Those cases of the round to which something would be otherwise, at most a hundred of them, those first that bar it.
     *
     * @param before as it is
     * @param after as it would be
     */
    List<TouchedCase> touched(FundingRound before, FundingRound after);
}
