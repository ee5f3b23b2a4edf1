package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ApplicationRegister;
import de.stadtteilkapital.applications.api.CaseNames;
import de.stadtteilkapital.committee.api.BudgetGuard;
import de.stadtteilkapital.directory.api.DirectoryAdmin;
import de.stadtteilkapital.partners.api.PartnerService;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.programme.api.ProcedureNorms;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.util.function.UnaryOperator;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The rooms that this one calls, and the guard of the budget. */
@Component(service = OtherRooms.class)
public final class OtherRooms {
    private final HandOver<ApplicationRegister> applications;
    private final HandOver<DirectoryAdmin> directory;
    private final HandOver<PartnerService> partners;
    private final HandOver<ProgrammeService> programme;
    private final HandOver<BudgetGuard> budget;
    private final HandOver<CaseNames> caseNames;

    @Activate
    public OtherRooms(BundleContext context) {
        this(
                HandOver.to(ApplicationRegister.class, context),
                HandOver.to(DirectoryAdmin.class, context),
                HandOver.to(PartnerService.class, context),
                HandOver.to(ProgrammeService.class, context),
                HandOver.to("finance", BudgetGuard.class, context),
                HandOver.to(CaseNames.class, context));
    }

    OtherRooms(
            HandOver<ApplicationRegister> applications,
            HandOver<DirectoryAdmin> directory,
            HandOver<PartnerService> partners,
            HandOver<ProgrammeService> programme,
            HandOver<BudgetGuard> budget,
            HandOver<CaseNames> caseNames) {
        this.applications = requireNonNull(applications);
        this.directory = requireNonNull(directory);
        this.partners = requireNonNull(partners);
        this.programme = requireNonNull(programme);
        this.budget = requireNonNull(budget);
        this.caseNames = requireNonNull(caseNames);
    }

    HandOver<ApplicationRegister> applications() {
        return applications;
    }

    HandOver<DirectoryAdmin> directory() {
        return directory;
    }

    HandOver<PartnerService> partners() {
        return partners;
    }

    HandOver<ProgrammeService> programme() {
        return programme;
    }

    /** How the norms of procedure are cited by the law that a district's office follows. */
    ProcedureNorms norms(String district) {
        return ProcedureNorms.of(programme.call(p -> p.district(district)));
    }

    /** Likewise, for what is cited only where an act is refused. */
    UnaryOperator<String> citing(String district) {
        return federal -> norms(district).cite(federal);
    }

    HandOver<CaseNames> caseNames() {
        return caseNames;
    }

    HandOver<BudgetGuard> budget() {
        return budget;
    }
}
