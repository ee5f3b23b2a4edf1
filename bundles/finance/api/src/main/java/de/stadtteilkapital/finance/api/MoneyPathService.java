package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.identity.Caller;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Follows money from the tranche to the voucher and back. What came in first is taken to be spent first, in the order of
 * the ledger, so the answer is the same each time and every cent has one place.
 */
@ProviderType
public interface MoneyPathService {
    MoneyPath ofFundCall(Caller me, String fundCall);

    MoneyPath ofGrant(Caller me, String grant);

    MoneyPath ofVoucher(Caller me, String voucher);
}
