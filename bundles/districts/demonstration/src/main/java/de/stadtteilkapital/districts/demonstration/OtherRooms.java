package de.stadtteilkapital.districts.demonstration;

import de.stadtteilkapital.committee.api.CommitteeAdmin;
import de.stadtteilkapital.committee.api.MemberAdmin;
import de.stadtteilkapital.directory.api.AccountService;
import de.stadtteilkapital.directory.api.DirectoryAdmin;
import de.stadtteilkapital.directory.api.MandateAdmin;
import de.stadtteilkapital.directory.api.OrganisationAdmin;
import de.stadtteilkapital.finance.api.FundsAdmin;
import de.stadtteilkapital.finance.api.TrancheService;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.modules.Leases;
import de.stadtteilkapital.programme.api.AreaAdmin;
import de.stadtteilkapital.programme.api.DistrictAdmin;
import de.stadtteilkapital.programme.api.NeedAdmin;
import de.stadtteilkapital.programme.api.ParameterAdmin;
import de.stadtteilkapital.programme.api.ParameterCatalogue;
import de.stadtteilkapital.programme.api.PlanAdmin;
import de.stadtteilkapital.programme.api.RoundAdmin;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;

/** The rooms whose data the demonstration creates; they start in any order. */
final class OtherRooms {
    private static final long PAUSE_MILLIS = 200;

    private final HandOver<DistrictAdmin> districts;
    private final HandOver<ParameterAdmin> parameters;
    private final HandOver<AreaAdmin> areas;
    private final HandOver<PlanAdmin> plans;
    private final HandOver<NeedAdmin> needs;
    private final HandOver<RoundAdmin> rounds;
    private final HandOver<DirectoryAdmin> directory;
    private final HandOver<OrganisationAdmin> organisations;
    private final HandOver<AccountService> accounts;
    private final HandOver<MandateAdmin> mandates;
    private final HandOver<CommitteeAdmin> committee;
    private final HandOver<MemberAdmin> members;
    private final HandOver<TrancheService> tranches;
    private final HandOver<FundsAdmin> funds;

    /** Only what finance declares can be set for it. */
    private final HandOver<ParameterCatalogue> settings;

    OtherRooms(BundleContext context) {
        districts = HandOver.to(DistrictAdmin.class, context);
        parameters = HandOver.to(ParameterAdmin.class, context);
        areas = HandOver.to(AreaAdmin.class, context);
        plans = HandOver.to(PlanAdmin.class, context);
        needs = HandOver.to(NeedAdmin.class, context);
        rounds = HandOver.to(RoundAdmin.class, context);
        directory = HandOver.to(DirectoryAdmin.class, context);
        organisations = HandOver.to(OrganisationAdmin.class, context);
        accounts = HandOver.to(AccountService.class, context);
        mandates = HandOver.to(MandateAdmin.class, context);
        committee = HandOver.to(CommitteeAdmin.class, context);
        members = HandOver.to(MemberAdmin.class, context);
        tranches = HandOver.to(TrancheService.class, context);
        funds = HandOver.to(FundsAdmin.class, context);
        settings =
                HandOver.to("finance", ParameterCatalogue.class, "(" + ParameterCatalogue.ROOM + "=finance)", context);
    }

    /** Returns when all are there. */
    void await() throws InterruptedException {
        while (!Stream.of(
                        districts,
                        parameters,
                        areas,
                        plans,
                        needs,
                        rounds,
                        directory,
                        organisations,
                        accounts,
                        mandates,
                        committee,
                        members,
                        tranches,
                        funds,
                        settings)
                .allMatch(HandOver::isBound)) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    /** Works with all of them, leased before any unit of work begins. */
    <T> T call(Function<Admins, T> work) {
        return Leases.during(() -> districts.call(s -> parameters.call(p -> areas.call(g -> plans.call(l ->
                needs.call(n -> rounds.call(r -> directory.call(d -> organisations.call(o -> accounts.call(a ->
                        mandates.call(m -> committee.call(c -> members.call(b -> tranches.call(t -> funds.call(
                                f -> work.apply(new Admins(s, p, g, l, n, r, d, o, a, m, c, b, t, f)))))))))))))))));
    }
}
