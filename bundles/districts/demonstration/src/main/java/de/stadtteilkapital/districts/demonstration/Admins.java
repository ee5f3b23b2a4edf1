package de.stadtteilkapital.districts.demonstration;

import de.stadtteilkapital.committee.api.CommitteeAdmin;
import de.stadtteilkapital.committee.api.MemberAdmin;
import de.stadtteilkapital.directory.api.AccountService;
import de.stadtteilkapital.directory.api.DirectoryAdmin;
import de.stadtteilkapital.directory.api.MandateAdmin;
import de.stadtteilkapital.directory.api.OrganisationAdmin;
import de.stadtteilkapital.finance.api.FundsAdmin;
import de.stadtteilkapital.finance.api.TrancheService;
import de.stadtteilkapital.programme.api.AreaAdmin;
import de.stadtteilkapital.programme.api.DistrictAdmin;
import de.stadtteilkapital.programme.api.NeedAdmin;
import de.stadtteilkapital.programme.api.ParameterAdmin;
import de.stadtteilkapital.programme.api.PlanAdmin;
import de.stadtteilkapital.programme.api.RoundAdmin;

/** The rooms' services that set things up. */
record Admins(
        DistrictAdmin districts,
        ParameterAdmin parameters,
        AreaAdmin areas,
        PlanAdmin plans,
        NeedAdmin needs,
        RoundAdmin rounds,
        DirectoryAdmin directory,
        OrganisationAdmin organisations,
        AccountService accounts,
        MandateAdmin mandates,
        CommitteeAdmin committee,
        MemberAdmin members,
        TrancheService tranches,
        FundsAdmin funds) {}
