package de.stadtteilkapital.reporting.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ApplicationRegister;
import de.stadtteilkapital.finance.api.FinanceRegister;
import de.stadtteilkapital.platform.api.CodeBook;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.programme.api.ProgrammeService;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The rooms that this one calls. */
@Component(service = OtherRooms.class)
public final class OtherRooms {
    private final HandOver<FinanceRegister> finance;
    private final HandOver<ProgrammeService> programme;
    private final HandOver<CodeBook> codeBook;
    private final HandOver<ApplicationRegister> applications;

    @Activate
    public OtherRooms(BundleContext context) {
        this(
                HandOver.to(FinanceRegister.class, context),
                HandOver.to(ProgrammeService.class, context),
                HandOver.to("programme", CodeBook.class, context),
                HandOver.to(ApplicationRegister.class, context));
    }

    OtherRooms(
            HandOver<FinanceRegister> finance,
            HandOver<ProgrammeService> programme,
            HandOver<CodeBook> codeBook,
            HandOver<ApplicationRegister> applications) {
        this.finance = requireNonNull(finance);
        this.programme = requireNonNull(programme);
        this.codeBook = requireNonNull(codeBook);
        this.applications = requireNonNull(applications);
    }

    HandOver<FinanceRegister> finance() {
        return finance;
    }

    HandOver<ProgrammeService> programme() {
        return programme;
    }

    HandOver<CodeBook> codeBook() {
        return codeBook;
    }

    HandOver<ApplicationRegister> applications() {
        return applications;
    }
}
