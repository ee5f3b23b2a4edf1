package de.stadtteilkapital.districts.demonstration;

import de.stadtteilkapital.committee.api.CommitteeAdmin;
import de.stadtteilkapital.directory.api.AccountService;
import de.stadtteilkapital.directory.api.DirectoryAdmin;
import de.stadtteilkapital.finance.api.FundsAdmin;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.modules.Leases;
import de.stadtteilkapital.programme.api.ParameterCatalogue;
import de.stadtteilkapital.programme.api.ProgrammeAdmin;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The rooms whose data the demonstration creates; they start in any order. */
@Component(service = Rooms.class)
public final class Rooms {
    private final HandOver<ProgrammeAdmin> programme = new HandOver<>("programme");
    private final HandOver<DirectoryAdmin> directory = new HandOver<>("directory");
    private final HandOver<AccountService> accounts = new HandOver<>("directory");
    private final HandOver<CommitteeAdmin> committee = new HandOver<>("committee");
    private final HandOver<FundsAdmin> funds = new HandOver<>("finance");

    /** Only what finance declares can be set for it. */
    private final HandOver<ParameterCatalogue> settings = new HandOver<>("finance");

    private final CompletableFuture<Void> complete = new CompletableFuture<>();

    /** Done as soon as all have come once. */
    CompletableFuture<Void> complete() {
        return complete;
    }

    /** Works with all of them, leased before any unit of work begins. */
    <T> T call(Function<Admins, T> work) {
        return Leases.during(() -> programme.call(p -> directory.call(d ->
                accounts.call(a -> committee.call(c -> funds.call(f -> work.apply(new Admins(p, d, a, c, f))))))));
    }

    private <S> void bind(HandOver<S> room, S service) {
        room.bind(service);
        if (Stream.of(programme, directory, accounts, committee, funds, settings)
                .allMatch(HandOver::isBound)) {
            complete.complete(null);
        }
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindProgramme(ProgrammeAdmin service) {
        bind(programme, service);
    }

    void unbindProgramme(ProgrammeAdmin service) {
        programme.unbind(service);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindDirectory(DirectoryAdmin service) {
        bind(directory, service);
    }

    void unbindDirectory(DirectoryAdmin service) {
        directory.unbind(service);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindAccounts(AccountService service) {
        bind(accounts, service);
    }

    void unbindAccounts(AccountService service) {
        accounts.unbind(service);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindCommittee(CommitteeAdmin service) {
        bind(committee, service);
    }

    void unbindCommittee(CommitteeAdmin service) {
        committee.unbind(service);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindFunds(FundsAdmin service) {
        bind(funds, service);
    }

    void unbindFunds(FundsAdmin service) {
        funds.unbind(service);
    }

    @Reference(
            target = "(" + ParameterCatalogue.ROOM + "=finance)",
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindSettings(ParameterCatalogue service) {
        bind(settings, service);
    }

    void unbindSettings(ParameterCatalogue service) {
        settings.unbind(service);
    }
}
