package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.applications.api.ApplicationRegister;
import de.stadtteilkapital.committee.api.ResolutionRegister;
import de.stadtteilkapital.platform.api.documents.Letters;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.util.function.Function;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The rooms to the left and the printer of letters, as this room calls them. */
@Component(service = LeftRooms.class)
public final class LeftRooms {
    private final HandOver<ProgrammeService> programme = new HandOver<>("programme");
    private final HandOver<ApplicationRegister> applications = new HandOver<>("applications");
    private final HandOver<ResolutionRegister> committee = new HandOver<>("committee");
    private final HandOver<Letters> letters = new HandOver<>("documents");

    public <T> T programme(Function<ProgrammeService, T> work) {
        return programme.call(work);
    }

    public <T> T applications(Function<ApplicationRegister, T> work) {
        return applications.call(work);
    }

    public <T> T committee(Function<ResolutionRegister, T> work) {
        return committee.call(work);
    }

    public <T> T letters(Function<Letters, T> work) {
        return letters.call(work);
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

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindCommittee(ResolutionRegister service) {
        committee.bind(service);
    }

    void unbindCommittee(ResolutionRegister service) {
        committee.unbind(service);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindLetters(Letters service) {
        letters.bind(service);
    }

    void unbindLetters(Letters service) {
        letters.unbind(service);
    }
}
