package de.stadtteilkapital.districts.demonstration;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.GivenMandate;
import de.stadtteilkapital.directory.api.NewAccount;
import de.stadtteilkapital.directory.api.NewMandate;
import de.stadtteilkapital.directory.api.NewRoleAssignment;
import de.stadtteilkapital.finance.api.BaseRate;
import de.stadtteilkapital.finance.api.FinanceParameters;
import de.stadtteilkapital.finance.api.NewTranche;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.programme.api.ActionPlan;
import de.stadtteilkapital.programme.api.AskedAreas;
import de.stadtteilkapital.programme.api.AskedSetting;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.NewPlan;
import de.stadtteilkapital.programme.api.NewRound;
import de.stadtteilkapital.programme.api.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that a new database gets, created through the rooms' own services. */
final class Seed {
    /** Nobody has published it: the table ends in 2025, and the demonstration shall compute interest all the same. */
    private static final BaseRate ASSUMED_RATE =
            new BaseRate(LocalDate.of(2026, 1, 1), new BigDecimal("1.27"), LocalDate.of(2099, 12, 31), true);

    /** From the banks' own documentation of the format; no such account exists. */
    private static final String PAYING_IBAN = "DE89370400440532013000";

    private final Admins admins;
    private final Caller me = Caller.house("demonstration", HammNorden.ID);

    Seed(Admins admins) {
        this.admins = requireNonNull(admins);
    }

    /** @param passwordHash the one that all accounts get: this is the demonstration */
    void create(LocalDate today, String passwordHash) {
        FundingRound round = programme(HammNorden.round(today));
        Map<String, String> accounts = directory(HammNorden.round(today), passwordHash);
        new DemonstrationBodies(admins.committee(), admins.members(), me).found(accounts);
        admins.tranches()
                .add(
                        financeOfficer(accounts),
                        new NewTranche(
                                HammNorden.ID,
                                round.id(),
                                HammNorden.FIRST_TRANCHE,
                                "Zuweisung der Regiestelle, erste Tranche",
                                null));
        admins.funds().putBaseRate(me, ASSUMED_RATE);
    }

    /** Who enters the money, as in any district. */
    private static Caller financeOfficer(Map<String, String> accounts) {
        Person officer = People.of(Role.FINANCE_OFFICER).get(0);
        return new Caller(accounts.get(officer.account()), officer.name(), officer.roles(), Set.of());
    }

    private FundingRound programme(NewRound round) {
        admins.districts().found(me, HammNorden.district());
        admins.areas().set(me, HammNorden.ID, new AskedAreas(List.of(HammNorden.area()), null));
        set(FinanceParameters.PAYING_NAME, "Stadt Hamm, Stadtkasse (Demonstration)");
        set(FinanceParameters.PAYING_IBAN, PAYING_IBAN);
        ActionPlan plan = admins.plans()
                .enter(
                        me,
                        new NewPlan(
                                HammNorden.ID,
                                "Lokaler Aktionsplan " + round.start().getYear(),
                                null,
                                Partners.RESOLUTION,
                                HammNorden.GOALS));
        HammNorden.needs(plan.goals()).forEach(need -> admins.needs().add(me, need));
        return admins.rounds().plan(me, round);
    }

    private void set(Parameter<?> parameter, String value) {
        admins.parameters().set(me, HammNorden.ID, parameter.key(), new AskedSetting(value, null));
    }

    /** The ids of the accounts by their login names. */
    private Map<String, String> directory(NewRound round, String passwordHash) {
        Partners.ALL.forEach(organisation -> admins.organisations().enter(me, organisation));
        Partners.SHARED.forEach(organisation -> admins.directory().putOrganisation(me, organisation));
        Map<String, String> ids = new HashMap<>();
        for (Person person : People.ALL) {
            NewAccount asked = new NewAccount(HammNorden.ID, person.account(), person.name(), passwordHash);
            String id = admins.accounts().open(me, asked).id();
            ids.put(person.account(), id);
        }
        Map<String, String> limits = new HashMap<>();
        for (NewMandate mandate : Partners.mandates(round, ids)) {
            GivenMandate given = admins.mandates().grant(me, mandate);
            if (!given.tasks().isEmpty()) {
                limits.put(given.holder(), given.id());
            }
        }
        for (Person person : People.ALL) {
            String id = ids.get(person.account());
            person.roles().forEach(role -> give(role, id, round, limits));
        }
        return ids;
    }

    /** @param limits the mandates that limit their holders to tasks, on which their roles rest; by account */
    private void give(Assignment role, String id, NewRound round, Map<String, String> limits) {
        admins.accounts()
                .give(me, id, new NewRoleAssignment(role, People.BASIS, round.start(), null).on(limits.get(id)));
    }
}
