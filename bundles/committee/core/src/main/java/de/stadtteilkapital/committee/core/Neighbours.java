package de.stadtteilkapital.committee.core;

import de.stadtteilkapital.applications.api.ApplicationRegister;
import de.stadtteilkapital.committee.api.BudgetGuard;
import de.stadtteilkapital.directory.api.DirectoryAdmin;
import de.stadtteilkapital.partners.api.PartnerService;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.util.function.Consumer;
import java.util.function.Function;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The rooms to the left, and the guard of the budget to the right; each may be exchanged while it is called. */
@Component(service = Neighbours.class)
public final class Neighbours {
    private final HandOver<ApplicationRegister> applications = new HandOver<>("applications");
    private final HandOver<DirectoryAdmin> directory = new HandOver<>("directory");
    private final HandOver<PartnerService> partners = new HandOver<>("partners");
    private final HandOver<ProgrammeService> programme = new HandOver<>("programme");
    private final HandOver<BudgetGuard> budget = new HandOver<>("finance");

    <T> T applications(Function<ApplicationRegister, T> work) {
        return applications.call(work);
    }

    /** An act on an application. */
    void application(Consumer<ApplicationRegister> act) {
        applications.call(done(act));
    }

    <T> T directory(Function<DirectoryAdmin, T> work) {
        return directory.call(work);
    }

    /** Bars an account, or lets it act. */
    void account(Consumer<DirectoryAdmin> act) {
        directory.call(done(act));
    }

    <T> T partners(Function<PartnerService, T> work) {
        return partners.call(work);
    }

    <T> T programme(Function<ProgrammeService, T> work) {
        return programme.call(work);
    }

    void budget(Consumer<BudgetGuard> act) {
        budget.call(done(act));
    }

    private static <S> Function<S, Void> done(Consumer<S> act) {
        return service -> {
            act.accept(service);
            return null;
        };
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindApplications(ApplicationRegister service) {
        applications.bind(service);
    }

    void unbindApplications(ApplicationRegister service) {
        applications.unbind(service);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindDirectory(DirectoryAdmin service) {
        directory.bind(service);
    }

    void unbindDirectory(DirectoryAdmin service) {
        directory.unbind(service);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindPartners(PartnerService service) {
        partners.bind(service);
    }

    void unbindPartners(PartnerService service) {
        partners.unbind(service);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindProgramme(ProgrammeService service) {
        programme.bind(service);
    }

    void unbindProgramme(ProgrammeService service) {
        programme.unbind(service);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindBudget(BudgetGuard service) {
        budget.bind(service);
    }

    void unbindBudget(BudgetGuard service) {
        budget.unbind(service);
    }
}
