package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ApplicationRegister;
import de.stadtteilkapital.committee.api.ResolutionRegister;
import de.stadtteilkapital.finance.api.ResultsDesk;
import de.stadtteilkapital.platform.api.documents.Letters;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.texts.DistrictTexts;
import de.stadtteilkapital.programme.api.ProgrammeService;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The rooms that this one calls, the printer of letters among them, and whoever knows of results. */
@Component(service = OtherRooms.class)
public final class OtherRooms {
    private final HandOver<ProgrammeService> programme;
    private final HandOver<ApplicationRegister> applications;
    private final HandOver<ResolutionRegister> committee;
    private final HandOver<Letters> letters;
    private final HandOver<DistrictTexts> texts;
    private final HandOver<ResultsDesk> results;

    @Activate
    public OtherRooms(BundleContext context) {
        this(
                HandOver.to(ProgrammeService.class, context),
                HandOver.to(ApplicationRegister.class, context),
                HandOver.to(ResolutionRegister.class, context),
                HandOver.to(Letters.class, context),
                HandOver.to("programme", DistrictTexts.class, context),
                HandOver.to("reporting", ResultsDesk.class, context));
    }

    OtherRooms(
            HandOver<ProgrammeService> programme,
            HandOver<ApplicationRegister> applications,
            HandOver<ResolutionRegister> committee,
            HandOver<Letters> letters,
            HandOver<DistrictTexts> texts,
            HandOver<ResultsDesk> results) {
        this.programme = requireNonNull(programme);
        this.applications = requireNonNull(applications);
        this.committee = requireNonNull(committee);
        this.letters = requireNonNull(letters);
        this.texts = requireNonNull(texts);
        this.results = requireNonNull(results);
    }

    public HandOver<ProgrammeService> programme() {
        return programme;
    }

    public HandOver<ApplicationRegister> applications() {
        return applications;
    }

    public HandOver<ResolutionRegister> committee() {
        return committee;
    }

    public HandOver<Letters> letters() {
        return letters;
    }

    /** How the district words what its letters say. */
    public HandOver<DistrictTexts> texts() {
        return texts;
    }

    public HandOver<ResultsDesk> results() {
        return results;
    }
}
