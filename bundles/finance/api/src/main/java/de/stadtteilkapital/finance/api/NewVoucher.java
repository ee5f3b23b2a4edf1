package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Require;
import java.time.LocalDate;

/**
 * A voucher (Beleg) as the sponsor enters it.
 *
 * @param date the day on the voucher
 * @param paidOn the day on which it was actually paid
 * @param payee who was paid
 * @param reason what for
 * @param line code of the budget line it belongs to; has to be in the grant's financing plan
 * @param amount above zero
 * @param number the issuer's number of the invoice or receipt
 */
public record NewVoucher(
        LocalDate date,
        LocalDate paidOn,
        @Longest(200) String payee,
        @Longest(500) String reason,
        @Longest(60) String line,
        Money amount,
        @Longest(60) String number) {

    public NewVoucher {
        Require.present("date", date);
        Require.present("paidOn", paidOn);
        payee = Require.text("payee", payee);
        reason = Require.text("reason", reason);
        line = Require.text("line", line);
        Require.positive("amount", amount);
        number = Require.text("number", number);
    }
}
