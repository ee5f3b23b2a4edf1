package de.stadtteilkapital.districts.conditions;

import de.stadtteilkapital.applications.api.ApplicationParameters;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.programme.api.ParameterCatalogue;
import de.stadtteilkapital.programme.api.ProgrammeAdmin;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells which of the programme's rules must have spoken in each of its districts, so that none is missed while it is away. */
@Component(service = RequiredRules.class, immediate = true)
public final class RequiredRules {
    static final Set<String> IDS = Set.of(
            Ceiling.ID,
            InsideRound.ID,
            NoMunicipalDepartment.ID,
            NoOtherFunding.ID,
            NotStarted.ID,
            OneGoal.ID,
            TargetGroups.ID);

    @Activate
    public RequiredRules(
            @Reference ProgrammeAdmin programme,
            @Reference(target = "(" + ParameterCatalogue.ROOM + "=applications)") ParameterCatalogue readers) {
        programme.setParameter(
                Caller.house("conditions", Conditions.PROGRAMME),
                Conditions.PROGRAMME,
                ApplicationParameters.REQUIRED_RULES.key(),
                IDS.stream().sorted().collect(Collectors.joining(",")));
    }
}
