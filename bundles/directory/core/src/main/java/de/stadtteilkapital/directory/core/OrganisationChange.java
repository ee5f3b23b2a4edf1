package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.KeptOrganisation;
import de.stadtteilkapital.directory.api.OrganisationAct;
import de.stadtteilkapital.directory.api.OrganisationContact;
import de.stadtteilkapital.directory.api.OrganisationEnd;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What of an organisation can still be otherwise on the day on which it is asked. */
final class OrganisationChange {
    private static final String CONSENT = "DSGVO Art. 6 Abs. 1 a, Art. 7";
    private static final Text NAMED = new Text(
            "Auf diese Organisation bezieht sich etwas, darum bleibt sie; möglich ist, ihre Mitwirkung zu beenden.",
            "Something refers to this organisation, so it stays; it is possible to end its participation.");

    private final KeptOrganisation organisation;
    private final LocalDate today;

    OrganisationChange(KeptOrganisation organisation, LocalDate today) {
        this.organisation = requireNonNull(organisation);
        this.today = requireNonNull(today);
    }

    /** @param named whether anything refers to it; asked only where that decides */
    Possibility of(OrganisationAct act, BooleanSupplier named) {
        return switch (act) {
            case CHANGE, END ->
                organisation.isOver(today)
                        ? Possibility.never(new Text(
                                "Diese Organisation wirkt nicht mehr mit; sie bleibt, wie sie war.",
                                "This organisation takes part no more; it stays as it was."))
                        : Possibility.now();
            case REMOVE -> named.getAsBoolean() ? Possibility.never(NAMED) : Possibility.now();
        };
    }

    /** For what other rooms know of it. */
    static Refusal named() {
        return Refusal.conflict(NAMED);
    }

    /** @throws Refusal 422 for a day that is over */
    void check(OrganisationEnd asked) {
        if (asked.endsOn().isBefore(today)) {
            throw Refusal.rule(
                    "/endsOn",
                    new Text(
                            "Der letzte Tag liegt nicht vor heute: was bis dahin geschah, bleibt.",
                            "The last day does not lie before today: what happened until then stays."),
                    "organisation.end",
                    "VwVfG § 43");
        }
    }

    /**
     * @param contact null for none
     * @throws Refusal 422 for a consent that nobody has given yet, or that is over
     */
    static void check(OrganisationContact contact, LocalDate today) {
        List<Objection> wrong = new ArrayList<>();
        if (contact != null && contact.consentOn().isAfter(today)) {
            wrong.add(new Objection(
                    "/contact/consentOn",
                    new Text(
                            "Eine Einwilligung, die erst noch kommt, trägt noch nichts.",
                            "A consent that is still to come carries nothing yet."),
                    "organisation.contact",
                    CONSENT));
        }
        if (contact != null && !contact.isShownOn(today)) {
            wrong.add(new Objection(
                    "/contact/until",
                    new Text(
                            "Diese Einwilligung ist abgelaufen; bitte die Person noch einmal fragen.",
                            "This consent is over; please ask the person again."),
                    "organisation.contact",
                    CONSENT));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.rule(wrong);
        }
    }
}
