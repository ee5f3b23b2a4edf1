package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The vouchers of grants. What a caller may not see answers 404; an act in the wrong state 409 that names it. */
@ProviderType
public interface VoucherService extends GrantReader {
    /**
     * Enters a voucher of an active or completed grant, until its final proof is submitted.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 for days outside the grant period and the term for last bills or
     *     in the future and for a line that is not in the plan; 409 for a voucher (payee, number, date, amount) already used
     *     on any grant. What differs from one in date or amount alone, in the separators of its number or the end of its
     *     payee, is entered with a warning.
     */
    Voucher enter(Caller me, String grant, NewVoucher voucher);

    Voucher voucher(Caller me, String voucher);

    /**
     * Says why a voucher is another one than that which it is alike; due before the audit.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 for one that is alike no other, is confirmed or was audited
     */
    Voucher confirm(Caller me, String voucher, NewVoucherConfirmation confirmation);

    /** What of {@link VoucherAct} the caller may do with it, now or later. */
    List<Possible> possible(Caller me, String voucher);

    /** Chronological. Filters: {@code line}, {@code number}; {@code q} searches payee and reason. */
    Page<Voucher> vouchers(Caller me, String grant, PageRequest request);
}
