package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;

/**
 * What an audit should look at: a finding that no person has made.
 *
 * @param rule {@code finance.voucherPrepaid} or {@code finance.voucherAlike}
 * @param source what the rule rests on
 */
public record VoucherWarning(
        @Label(german = "die Regel", english = "the rule") String rule,

        @Label(german = "der Hinweis", english = "the warning")
        Text message,

        @Label(german = "die Quelle", english = "the source")
        String source) {}
