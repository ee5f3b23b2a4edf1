package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.finance.api.FinanceParameters;
import de.stadtteilkapital.finance.core.proof.UseParameters;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.ParameterCatalogue;
import de.stadtteilkapital.programme.api.ParameterDefinition;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;

/** What a district may set otherwise about its money. */
@Component(property = ParameterCatalogue.ROOM + "=finance")
public final class FinanceCatalogue implements ParameterCatalogue {
    private static final List<ParameterDefinition> PAYING = List.of(
            ParameterDefinition.of(
                    FinanceParameters.TIMELY_USE_WINDOW,
                    new Text(
                            "Für welche Zeit im Voraus Geld angefordert werden darf.",
                            "How far ahead money may be asked for.")),
            ParameterDefinition.of(
                    FinanceParameters.PROOF_TERM,
                    new Text(
                            "Wie lange nach dem Ende eines Projekts sein Verwendungsnachweis dauern darf.",
                            "How long after a project's end its final proof may take.")),
            ParameterDefinition.of(
                    FinanceParameters.INSTRUMENT,
                    new Text(
                            "Ob durch Bescheid oder Vertrag bewilligt wird.",
                            "Whether grants are notices or contracts.")),
            ParameterDefinition.of(
                    FinanceParameters.ACCEPTANCE_TERM,
                    new Text(
                            "Wie lange ein Träger Zeit hat, die Bewilligung anzunehmen; danach wird sie unwirksam.",
                            "How long a sponsor may take to accept a grant; after that it lapses.")),
            ParameterDefinition.of(
                    FinanceParameters.LAST_BILLS,
                    new Text(
                            "Wie lange nach dem Ende eines Projekts letzte Rechnungen datiert und bezahlt sein dürfen.",
                            "How long after a project's end its last bills may be dated and paid.")),
            ParameterDefinition.of(
                    FinanceParameters.OVERSPEND,
                    new Text(
                            "Ob Ausgaben über den Finanzierungsplan hinaus mit Einnahmen verrechnet werden.",
                            "Whether expenditure beyond the financing plan is set off against income.")),
            ParameterDefinition.of(
                    FinanceParameters.EXECUTION_AHEAD,
                    new Text(
                            "Wie weit voraus eine Zahldatei ausgeführt werden darf.",
                            "How far ahead a payment file may be executed.")),
            ParameterDefinition.of(
                    FinanceParameters.ROUND_REACH,
                    new Text(
                            "Wie lange nach dem Ende der Förderperiode noch Geld abgerufen und gebraucht werden darf.",
                            "How long after a round's end its money may still be called for and needed.")),
            ParameterDefinition.of(
                    FinanceParameters.PAYING_NAME,
                    new Text(
                            "Von wem gezahlt wird; ohne gibt es keine Zahldatei.",
                            "Who pays; without there is no payment file.")),
            ParameterDefinition.of(
                    FinanceParameters.PAYING_IBAN,
                    new Text(
                            "Von welchem Konto gezahlt wird; ohne gibt es keine Zahldatei.",
                            "The account payments come from; without there is no payment file.")),
            ParameterDefinition.of(
                    FinanceParameters.DIRECTORATE,
                    new Text("An wen Mittelabrufe gerichtet sind.", "Whom calls for funds are addressed to.")),
            ParameterDefinition.of(
                    FinanceParameters.LEGAL_BASIS,
                    new Text("Worauf Bewilligungen beruhen.", "The norms a grant rests on.")),
            ParameterDefinition.of(
                    FinanceParameters.REMEDY,
                    new Text(
                            "Die Rechtsbehelfsbelehrung der Bescheide in eigenen Worten; ohne Eintrag die nach Land, Verfahrensrecht"
                                    + " und Tag.",
                            "The instruction on legal remedies in notices, in own words; without an entry that by Land, law of"
                                    + " procedure and day.")),
            ParameterDefinition.of(
                    FinanceParameters.REQUIRED_RULES,
                    new Text(
                            "Kennungen der Regeln, ohne die keine Mittelanforderung durchgeht.",
                            "Ids of the rules without which no request for money passes.")));

    @Override
    public List<ParameterDefinition> parameters() {
        return Stream.concat(PAYING.stream(), UseParameters.all().stream()).toList();
    }
}
