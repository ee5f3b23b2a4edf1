package de.stadtteilkapital.partners.core;

import de.stadtteilkapital.partners.api.PartnerParameters;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.ParameterCatalogue;
import de.stadtteilkapital.programme.api.ParameterDefinition;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** What a district may set otherwise about the offices it asks. */
@Component(property = ParameterCatalogue.ROOM + "=partners")
public final class PartnerCatalogue implements ParameterCatalogue {
    @Override
    public List<ParameterDefinition> parameters() {
        return List.of(
                ParameterDefinition.of(
                        PartnerParameters.REQUIRED_RULES,
                        new Text(
                                "Kennungen der Regeln zum Beteiligungsweg, ohne die keine formale Prüfung durchgeht.",
                                "Ids of the routing rules without which no formal check is passed.")),
                ParameterDefinition.family(
                        PartnerParameters.DAYS,
                        PartnerParameters.DAYS_KIND,
                        new Text(
                                "Wie viele Tage eine Stelle für das hat, was ihr diese Regel schickt.",
                                "How many days an office has for what this rule sends it."),
                        "Beteiligungsregel des Stadtteils"));
    }
}
