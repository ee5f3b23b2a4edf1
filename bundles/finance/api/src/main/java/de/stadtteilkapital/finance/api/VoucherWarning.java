package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;

/**
 * What an audit should look at: a finding that no person has made.
 *
 * @param rule {@value #PREPAID} or {@value #ALIKE}
 * @param source what the rule rests on
 */
public record VoucherWarning(
        @Label(german = "die Regel", english = "the rule") String rule,

        @Label(german = "der Hinweis", english = "the warning")
        Text message,

        @Label(german = "die Quelle", english = "the source")
        String source) {
    /** It was paid before its date. */
    public static final String PREPAID = "finance.voucherPrepaid";

    /** It differs from another one in a single detail. */
    public static final String ALIKE = "finance.voucherAlike";
}
