package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Files for the bank, for those who see a district's money (else 404). A payment of a case from which a recusal bars is
 * not shown; what can't be done or read in part is then not there.
 */
@ProviderType
public interface PaymentFileService {
    /**
     * Puts released disbursements of one district into a file for the bank.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 for one that is not released or is in a file already, 422 for a
     *     day that has passed or a district without an account to pay from
     */
    PaymentFile create(Caller me, NewPaymentFile file);

    PaymentFile file(Caller me, String id);

    /** Filters: {@code district}, {@code state}. */
    Page<PaymentFile> files(Caller me, PageRequest request);

    /** The file itself, pain.001.001.09 in UTF-8; the same bytes every time. */
    byte[] xml(Caller me, String id);

    /**
     * Notes that the bank has executed a file; all its disbursements are paid.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 before the execution date, or where it is executed
     */
    PaymentFile execute(Caller me, String id);

    /** What of {@link PaymentFileAct} the caller may do with the file, now or later. */
    List<Possible> possible(Caller me, String id);
}
