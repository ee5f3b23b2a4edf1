package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.NewSponsor;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.applications.api.SponsorAct;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.Objects;

/** Who may do what with a sponsor that they may see. */
final class SponsorActs {
    private SponsorActs() {}

    /** @param home the district that it is registered in */
    static boolean may(Caller me, SponsorAct act, Sponsor sponsor, String home) {
        return switch (act) {
            case CHANGE -> me.actsFor(sponsor.id()) || ApplicationRight.APPLY.isHeld(me, home);
        };
    }

    /**
     * Where the money goes is for those who act for the sponsor to say.
     *
     * @param byOffice whether the office itself registered it, and nobody has acted for it since
     */
    static void requireOwnAccount(Caller me, Sponsor before, Sponsor now, boolean byOffice) {
        if (isOtherAccount(before, now) && !byOffice && !me.actsFor(before.id())) {
            throw Refusal.rule(
                    "/iban",
                    new Text(
                            "Die Bankverbindung ändert, wer für den Träger handelt; bitte ihn darum bitten.",
                            "The account is changed by those who act for the sponsor; please ask them."),
                    "applications.own-account",
                    "Nr. 1.4 ANBest-P; Vier-Augen-Prinzip der Kassenordnung");
        }
    }

    /** A sponsor that is called otherwise keeps the account in its own name. */
    static boolean isOtherAccount(Sponsor before, Sponsor now) {
        boolean sameHolder =
                Objects.equals(before.accountHolder(), now.accountHolder()) || hasOwnName(before) && hasOwnName(now);
        return !Objects.equals(before.iban(), now.iban()) || !sameHolder;
    }

    private static boolean hasOwnName(Sponsor sponsor) {
        return Objects.equals(sponsor.accountHolder(), sponsor.name());
    }

    /** The name on the account where none is given: that of the account as it was, else the sponsor's. */
    static String holder(Sponsor before, NewSponsor asked, String iban) {
        if (asked.accountHolder() != null || iban == null) {
            return asked.accountHolder();
        }
        return before == null || !iban.equals(before.iban()) || hasOwnName(before)
                ? asked.name()
                : before.accountHolder();
    }
}
