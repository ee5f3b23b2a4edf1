package de.stadtteilkapital.partners.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ApplicationRegister;
import de.stadtteilkapital.directory.api.DirectoryService;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.programme.api.ProgrammeService;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The rooms that this one calls. */
@Component(service = OtherRooms.class)
public final class OtherRooms {
    private final HandOver<DirectoryService> directory;
    private final HandOver<ProgrammeService> programme;
    private final HandOver<ApplicationRegister> applications;

    @Activate
    public OtherRooms(BundleContext context) {
        this(
                HandOver.to(DirectoryService.class, context),
                HandOver.to(ProgrammeService.class, context),
                HandOver.to(ApplicationRegister.class, context));
    }

    OtherRooms(
            HandOver<DirectoryService> directory,
            HandOver<ProgrammeService> programme,
            HandOver<ApplicationRegister> applications) {
        this.directory = requireNonNull(directory);
        this.programme = requireNonNull(programme);
        this.applications = requireNonNull(applications);
    }

    HandOver<DirectoryService> directory() {
        return directory;
    }

    HandOver<ProgrammeService> programme() {
        return programme;
    }

    HandOver<ApplicationRegister> applications() {
        return applications;
    }
}
