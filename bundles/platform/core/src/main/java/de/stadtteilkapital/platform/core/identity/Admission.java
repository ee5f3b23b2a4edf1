package de.stadtteilkapital.platform.core.identity;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Accounts.Known;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.Optional;

/** Whether somebody who has proven who they are may come in; only they are told why not. */
final class Admission {
    private Admission() {}

    /** @throws Refusal 403 where no account is linked to the person, or none of its roles holds today */
    static Caller of(Optional<Known> known) {
        return known.orElseThrow(() -> Refusal.forbidden(new Text(
                        "Die Anmeldung gilt, aber mit ihr ist hier kein Konto verknüpft; bitte die Administration des"
                                + " Stadtteils darum bitten.",
                        "Your login holds, but no account is linked to it here; please ask the district's administrators"
                                + " to link one.")))
                .caller()
                .orElseThrow(() -> Refusal.forbidden(new Text(
                        "Die Anmeldung gilt, aber heute hat das Konto keine Rolle; bitte die Koordinierungsstelle fragen.",
                        "Your login holds, but the account has no role today; please ask the coordination office.")));
    }
}
