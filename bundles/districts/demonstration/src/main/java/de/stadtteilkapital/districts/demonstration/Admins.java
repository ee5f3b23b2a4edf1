package de.stadtteilkapital.districts.demonstration;

import de.stadtteilkapital.committee.api.CommitteeAdmin;
import de.stadtteilkapital.committee.api.MemberAdmin;
import de.stadtteilkapital.directory.api.AccountService;
import de.stadtteilkapital.directory.api.DirectoryAdmin;
import de.stadtteilkapital.directory.api.MandateAdmin;
import de.stadtteilkapital.finance.api.FundsAdmin;
import de.stadtteilkapital.programme.api.AreaAdmin;
import de.stadtteilkapital.programme.api.DistrictAdmin;
import de.stadtteilkapital.programme.api.NeedAdmin;
import de.stadtteilkapital.programme.api.PlanAdmin;
import de.stadtteilkapital.programme.api.ProgrammeAdmin;
import de.stadtteilkapital.programme.api.RoundAdmin;

/** The rooms' services that set things up. */
record Admins(
        ProgrammeAdmin programme,
        DistrictAdmin districts,
        AreaAdmin areas,
        PlanAdmin plans,
        NeedAdmin needs,
        RoundAdmin rounds,
        DirectoryAdmin directory,
        AccountService accounts,
        MandateAdmin mandates,
        CommitteeAdmin committee,
        MemberAdmin members,
        FundsAdmin funds) {}
