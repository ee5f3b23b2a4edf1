package de.stadtteilkapital.reporting.core;

import de.stadtteilkapital.applications.api.ApplicationRegister;
import de.stadtteilkapital.finance.api.FinanceRegister;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.util.function.Function;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The rooms to the left, as this one calls them. */
@Component(service = LeftRooms.class)
public final class LeftRooms {
    private final HandOver<FinanceRegister> finance = new HandOver<>("finance");
    private final HandOver<ProgrammeService> programme = new HandOver<>("programme");
    private final HandOver<ApplicationRegister> applications = new HandOver<>("applications");

    <T> T finance(Function<FinanceRegister, T> work) {
        return finance.call(work);
    }

    <T> T programme(Function<ProgrammeService, T> work) {
        return programme.call(work);
    }

    <T> T applications(Function<ApplicationRegister, T> work) {
        return applications.call(work);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindFinance(FinanceRegister service) {
        finance.bind(service);
    }

    void unbindFinance(FinanceRegister service) {
        finance.unbind(service);
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
    void bindApplications(ApplicationRegister service) {
        applications.bind(service);
    }

    void unbindApplications(ApplicationRegister service) {
        applications.unbind(service);
    }
}
