package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The books, for those who see a district's money. */
@ProviderType
public interface LedgerService {
    /** All accounts of a round and of its grants, each compared with its postings; without those of barred cases. */
    List<LedgerAccount> accounts(Caller me, String district, String round);

    /** In the order of booking. Filters: {@code district}, {@code round}, {@code grant}, {@code entry}, {@code document}. */
    Page<LedgerPosting> postings(Caller me, PageRequest request);
}
