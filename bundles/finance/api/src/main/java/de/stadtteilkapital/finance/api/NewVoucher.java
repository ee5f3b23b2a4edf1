package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Require;
import java.time.LocalDate;

/**
 * A voucher (Beleg) as the sponsor enters it.
 *
 * @param date the day on the voucher
 * @param paidOn the day on which it was actually paid
 * @param payee who was paid, at most 200 characters
 * @param reason what for, at most 500 characters
 * @param line code of the budget line it belongs to; has to be in the grant's financing plan
 * @param amount above zero
 * @param number the issuer's number of the invoice or receipt, at most 60 characters
 */
public record NewVoucher(
        LocalDate date, LocalDate paidOn, String payee, String reason, String line, Money amount, String number) {
    private static final int PAYEE = 200;
    private static final int REASON = 500;
    private static final int CODE = 60;

    public NewVoucher {
        Require.present("date", date);
        Require.present("paidOn", paidOn);
        payee = Require.text("payee", payee, PAYEE);
        reason = Require.text("reason", reason, REASON);
        line = Require.text("line", line, CODE);
        Require.positive("amount", amount);
        number = Require.text("number", number, CODE);
    }
}
