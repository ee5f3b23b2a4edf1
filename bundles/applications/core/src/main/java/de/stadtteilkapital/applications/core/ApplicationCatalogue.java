package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.api.ApplicationParameters;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.ParameterCatalogue;
import de.stadtteilkapital.programme.api.ParameterDefinition;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** What a district may set otherwise about its applications. */
@Component(property = ParameterCatalogue.ROOM + "=applications")
public final class ApplicationCatalogue implements ParameterCatalogue {
    @Override
    public List<ParameterDefinition> parameters() {
        return List.of(
                ParameterDefinition.of(
                        ApplicationParameters.REQUIRED_RULES,
                        new Text(
                                "Kennungen der Regeln, ohne die kein Antrag eingereicht werden kann.",
                                "Ids of the rules without which nothing may be submitted.")),
                ParameterDefinition.of(
                        ApplicationParameters.CHECK_TERM,
                        new Text(
                                "Wie lange die formale Prüfung eines Antrags dauern darf.",
                                "How long the formal check of an application may take.")),
                ParameterDefinition.of(
                        ApplicationParameters.COMPLETION_TERM,
                        new Text(
                                "Wie lange ein Träger Zeit hat, Fehlendes nachzureichen.",
                                "How long a sponsor has to hand in what is missing.")),
                ParameterDefinition.of(
                        ApplicationParameters.IDEA_RETENTION,
                        new Text(
                                "Wie lange aufbewahrt wird, wie jemand zu erreichen ist, aus dessen Idee nichts wurde.",
                                "How long it is kept how to reach somebody whose idea came to nothing.")),
                ParameterDefinition.of(
                        ApplicationParameters.ADVICE_RETENTION,
                        new Text(
                                "Wie lange ein Beratungsfall aufbewahrt wird, aus dem kein Antrag wurde.",
                                "How long an advice case is kept of which no application came.")),
                ParameterDefinition.of(
                        ApplicationParameters.IDEAS_AN_HOUR,
                        new Text(
                                "Wie viele Ideen in einer Stunde von einer Adresse kommen dürfen.",
                                "How many ideas may come from one address within an hour.")));
    }
}
