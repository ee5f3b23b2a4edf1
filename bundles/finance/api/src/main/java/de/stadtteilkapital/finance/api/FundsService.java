package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Budgets, calls for funds and payments of a district. All is seen by its coordinators, finance officers, payment
 * releasers, auditors and the programme directorate; for everyone else it does not exist (404). What belongs to a case
 * does not exist for those whom a recusal bars from it; sums contain it nevertheless.
 */
@ProviderType
public interface FundsService {
    /** @throws de.stadtteilkapital.platform.api.Refusal 404 where the district has no such round */
    Budget budget(Caller me, String district, String round);

    /**
     * Adds money for projects to a round that has not ended.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where the round has ended
     */
    Tranche addTranche(Caller me, NewTranche tranche);

    Tranche tranche(Caller me, String id);

    /** Filters: {@code district}, {@code round}. */
    Page<Tranche> tranches(Caller me, PageRequest request);

    /**
     * Draws up a call: payment requests needed until the day that are in no open call and not in payment, the earliest
     * first, less the cash that nobody else relies on.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 where nothing is to be called
     */
    FundCall drawUpFundCall(Caller me, NewFundCall call);

    /** @throws de.stadtteilkapital.platform.api.Refusal 409 for all but a draft */
    FundCall dispatchFundCall(Caller me, String id);

    /**
     * Notes that money of a call has come. Less than was called ends the call too; what is missing is called anew.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 for a call that is not dispatched, 422 for more than was called
     */
    FundCall receiveFunds(Caller me, String id, Receipt receipt);

    FundCall fundCall(Caller me, String id);

    /** Filters: {@code district}, {@code round}, {@code state}. */
    Page<FundCall> fundCalls(Caller me, PageRequest request);

    /** The form for the programme directorate as PDF. */
    byte[] fundCallForm(Caller me, String id);

    /**
     * Prepares the payment of a request; the receiver is frozen.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 where received money does not cover it, 409 where the request
     *     has its payment already
     */
    Disbursement prepareDisbursement(Caller me, NewDisbursement disbursement);

    /** @throws de.stadtteilkapital.platform.api.Refusal 403 for whoever prepared it, 409 where it is released */
    Disbursement releaseDisbursement(Caller me, String id);

    Disbursement disbursement(Caller me, String id);

    /** Filters: {@code district}, {@code round}, {@code grant}, {@code state}, {@code paymentFile}. */
    Page<Disbursement> disbursements(Caller me, PageRequest request);

    /**
     * Puts released disbursements of one district into a file for the bank.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 for one that is not released or is in a file already, 422 for a
     *     day that has passed or a district without an account to pay from
     */
    PaymentFile createPaymentFile(Caller me, NewPaymentFile file);

    PaymentFile paymentFile(Caller me, String id);

    /** Filters: {@code district}, {@code state}. */
    Page<PaymentFile> paymentFiles(Caller me, PageRequest request);

    /** The file itself, pain.001.001.09 in UTF-8; the same bytes every time. */
    byte[] paymentFileXml(Caller me, String id);

    /**
     * Notes that the bank has executed a file; all its disbursements are paid.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 before the execution date, or where it is executed
     */
    PaymentFile executePaymentFile(Caller me, String id);
}
