package de.stadtteilkapital.districts.hammnorden.eligibility;

import de.stadtteilkapital.applications.api.ApplicationParameters;
import de.stadtteilkapital.applications.api.RuleMark;
import de.stadtteilkapital.programme.api.ProgrammeAdmin;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the district's parameters which of its rules must have spoken, so that none is missed while this bundle is away. */
@Component(service = RequiredRules.class, immediate = true)
public final class RequiredRules {
    static final Set<String> IDS = Stream.of(
                    Ceiling.MARK,
                    InsideRound.MARK,
                    NoMunicipalDepartment.MARK,
                    NoOtherFunding.MARK,
                    NotStarted.MARK,
                    OneGoal.MARK,
                    ParticipantsFromArea.MARK,
                    TargetGroups.MARK)
            .map(RuleMark::rule)
            .collect(Collectors.toUnmodifiableSet());

    @Activate
    public RequiredRules(@Reference ProgrammeAdmin programme) {
        programme.setParameter(
                HammNorden.DISTRICT,
                ApplicationParameters.REQUIRED_RULES.key(),
                IDS.stream().sorted().collect(Collectors.joining(",")));
    }
}
