package de.stadtteilkapital.finance.api;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What rooms to the right need to know of the money; no scope is applied, the calling room answers for it. */
@ProviderType
public interface FinanceRegister {
    /** Zero in all where the round has no money yet. */
    Budget budget(String district, String round);

    /** The grant to an application, if there is one. */
    Optional<Grant> grantOf(String application);

    /** All grants of a round in the order of their file numbers. */
    List<GrantFigures> ofRound(String district, String round);

    /** All accounts of a round, each compared with its postings. */
    List<LedgerAccount> accounts(String district, String round);
}
