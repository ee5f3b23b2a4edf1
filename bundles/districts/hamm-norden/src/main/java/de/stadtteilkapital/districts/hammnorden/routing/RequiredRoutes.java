package de.stadtteilkapital.districts.hammnorden.routing;

import de.stadtteilkapital.partners.api.PartnerParameters;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.programme.api.ParameterCatalogue;
import de.stadtteilkapital.programme.api.ProgrammeAdmin;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the district's parameters which of its routes must have spoken, so that no review is missed while it is away. */
@Component(service = RequiredRoutes.class, immediate = true)
public final class RequiredRoutes {
    @Activate
    public RequiredRoutes(
            @Reference ProgrammeAdmin programme,
            @Reference(target = "(" + ParameterCatalogue.ROOM + "=partners)") ParameterCatalogue readers) {
        String rules = Stream.of(
                        BusinessAccompaniment.ROUTE,
                        JobCenterAccompaniment.ROUTE,
                        StartUpReview.ROUTE,
                        UrbanAccompaniment.ROUTE)
                .map(FeatureRoute::rule)
                .sorted()
                .collect(Collectors.joining(","));
        programme.setParameter(
                Caller.house("hamm-norden", "hamm-norden"),
                "hamm-norden",
                PartnerParameters.REQUIRED_RULES.key(),
                rules);
    }
}
