package de.stadtteilkapital.districts.hammnorden.eligibility;

import de.stadtteilkapital.applications.api.ApplicationParameters;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.programme.api.ParameterCatalogue;
import de.stadtteilkapital.programme.api.ProgrammeAdmin;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the district's parameters which of its rules must have spoken, so that none is missed while this bundle is away. */
@Component(service = RequiredRules.class, immediate = true)
public final class RequiredRules {
    static final Set<String> IDS = Set.of(ParticipantsFromArea.ID);

    @Activate
    public RequiredRules(
            @Reference ProgrammeAdmin programme,
            @Reference(target = "(" + ParameterCatalogue.ROOM + "=applications)") ParameterCatalogue readers) {
        programme.setParameter(
                Caller.house("hamm-norden", HammNorden.DISTRICT),
                HammNorden.DISTRICT,
                ApplicationParameters.REQUIRED_RULES.key(),
                IDS.stream().sorted().collect(Collectors.joining(",")));
    }
}
