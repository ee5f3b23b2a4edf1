package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Coded;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
 * @param causedOn the day on which what it pays for was done or delivered; has to be named for a last bill, whose date lies
 *     after the grant period
 */
public record NewVoucher(
        @Label(german = "das Belegdatum", english = "the voucher date")
        LocalDate date,

        @Label(german = "das Zahlungsdatum", english = "the payment date")
        LocalDate paidOn,

        @Label(german = "der Zahlungsempfänger", english = "the payee") @Longest(200)
        String payee,

        @Label(german = "der Zahlungsgrund", english = "the reason for payment") @Longest(500)
        String reason,

        @Coded("budgetLine") @Longest(60) String line,

        Money amount,

        @Label(german = "die Belegnummer", english = "the voucher number") @Longest(60)
        String number,

        @Label(german = "der Tag der Leistung", english = "the day of the performance") @Nullable
        LocalDate causedOn) {

    /** One that is dated when it was caused. */
    public NewVoucher(
            LocalDate date, LocalDate paidOn, String payee, String reason, String line, Money amount, String number) {
        this(date, paidOn, payee, reason, line, amount, number, null);
    }

    public NewVoucher {
        Input in = Input.of(NewVoucher.class);
        in.present("date", date);
        in.present("paidOn", paidOn);
        payee = in.text("payee", payee);
        reason = in.text("reason", reason);
        line = in.text("line", line);
        in.positive("amount", amount);
        number = in.text("number", number);
        in.refuse();
    }
}
