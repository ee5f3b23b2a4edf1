package de.stadtteilkapital.districts.demonstration;

import de.stadtteilkapital.directory.api.NewMandate;
import de.stadtteilkapital.directory.api.NewOrganisation;
import de.stadtteilkapital.directory.api.Organisation;
import de.stadtteilkapital.platform.api.identity.Task;
import de.stadtteilkapital.programme.api.NewRound;
import java.util.List;
import java.util.Map;

/** The offices and partners the programme names, each once with all its roles, and the appointments of the office. */
final class Partners {
    static final String RESOLUTION = "Ratsbeschluss 3372/03";
    private static final String NETWORK_MEMBER = "NETWORK_MEMBER";
    private static final String ACCOMPANYING_OFFICE = "ACCOMPANYING_OFFICE";
    private static final String PARTNER = "PARTNER";

    static final List<NewOrganisation> ALL = List.of(
            here("koordinierungsstelle", "Lokale Koordinierungsstelle Hamm-Norden", "COORDINATION_OFFICE"),
            here("stadtteilbuero", "Stadtteilbüro Hamm-Norden", "CONTACT_POINT"),
            here("jugendamt", "Jugendamt", "LEAD_OFFICE", NETWORK_MEMBER),
            here("sozialamt", "Sozialamt", ACCOMPANYING_OFFICE, NETWORK_MEMBER),
            here("soziale-integration", "Amt für Soziale Integration", NETWORK_MEMBER, PARTNER),
            here("jobcenter", "Kommunales JobCenter", ACCOMPANYING_OFFICE, NETWORK_MEMBER),
            here("stadtplanung", "Stadtplanungsamt", ACCOMPANYING_OFFICE, NETWORK_MEMBER),
            here(
                    "wirtschaftsfoerderung",
                    "Wirtschaftsförderung",
                    "REVIEWING_OFFICE",
                    ACCOMPANYING_OFFICE,
                    NETWORK_MEMBER),
            here("rat", "Rat der Stadt und seine Ausschüsse", "POLITICAL_BODY"),
            here("schulen", "Schulen im Stadtteil", PARTNER),
            here("gesundheitsamt", "Gesundheitsamt", PARTNER),
            here("wohnungsfoerderungsamt", "Wohnungsförderungsamt", PARTNER),
            here("wohnungsbaugesellschaften", "Wohnungsbaugesellschaften", PARTNER),
            here("quartiersmanagement", "Quartiersmanagement", PARTNER),
            here("politik", "Politik im Stadtbezirk", PARTNER),
            here("polizei", "Polizei", PARTNER),
            here("buergerinitiativen", "Bürgerinitiativen", PARTNER),
            here("vereine", "Vereine", PARTNER),
            here("verbaende", "Verbände", PARTNER),
            here("kirchen", "Kirchen", PARTNER),
            here("betriebe", "Betriebe und Unternehmen", PARTNER),
            here("beratungstraeger", "Beratungs- und Qualifizierungsträger", PARTNER));

    /** Those that all districts have in common; no district's office enters them. */
    static final List<Organisation> SHARED = List.of(
            shared("regiestelle", "Regiestelle des Bundesprogramms", "PROGRAMME_DIRECTORATE"),
            shared("bmfsfj", "Bundesministerium für Familie, Senioren, Frauen und Jugend", "FUNDER"),
            shared("esf", "Europäischer Sozialfonds", "FUNDER"),
            shared("wissenschaftliche-begleitung", "Wissenschaftliche Begleitung", "EVALUATION"));

    private Partners() {}

    /**
     * Three support the coordinator, but only one deputises; the head of the contact point advises, and checks nothing.
     *
     * @param accounts the ids of accounts by their login names
     */
    static List<NewMandate> mandates(NewRound round, Map<String, String> accounts) {
        return List.of(
                mandate(round, accounts.get("koordination"), "DISTRICT_COORDINATOR", null),
                mandate(round, accounts.get("stellvertretung"), "DEPUTY_COORDINATOR", accounts.get("koordination")),
                mandate(round, accounts.get("stadtteilbuero"), "HEAD_OF_CONTACT_POINT", null, Task.ADVISE),
                mandate(round, accounts.get("praeventivkreis1"), "CHAIR_OF_PREVENTION_CIRCLE", null));
    }

    private static NewMandate mandate(NewRound round, String holder, String role, String substituteFor, Task... tasks) {
        return new NewMandate(
                HammNorden.ID,
                holder,
                role,
                RESOLUTION,
                round.start(),
                round.end(),
                substituteFor,
                null,
                List.of(tasks));
    }

    private static NewOrganisation here(String id, String name, String... roles) {
        return new NewOrganisation(HammNorden.ID, id, name, List.of(roles), List.of(), null);
    }

    private static Organisation shared(String id, String name, String role) {
        return new Organisation(id, name, null, List.of(role));
    }
}
