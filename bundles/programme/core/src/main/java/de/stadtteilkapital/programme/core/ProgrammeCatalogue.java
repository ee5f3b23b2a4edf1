package de.stadtteilkapital.programme.core;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.ParameterCatalogue;
import de.stadtteilkapital.programme.api.ParameterDefinition;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** What a district may set otherwise about what stands in it. */
@Component(property = ParameterCatalogue.ROOM + "=programme")
public final class ProgrammeCatalogue implements ParameterCatalogue {
    @Override
    public List<ParameterDefinition> parameters() {
        return List.of(ParameterDefinition.of(
                DistrictTerms.PINS,
                new Text(
                        "Welches von mehreren Bundles mit gleicher Regel gefragt wird: Regel@Bundle.",
                        "Which of several bundles with one rule is asked: rule@bundle.")));
    }
}
