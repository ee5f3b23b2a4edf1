package de.stadtteilkapital.directory.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;
import java.util.Arrays;
import java.util.Optional;

/** What organisations are to a programme, as far as many programmes know it; a district may use other codes. */
public enum OrganisationRole implements Labelled {
    COORDINATION_OFFICE(new Text("Koordinierungsstelle", "coordination office")),
    CONTACT_POINT(new Text("Anlaufstelle", "contact point")),
    LEAD_OFFICE(new Text("federführendes Amt", "lead office")),
    NETWORK_MEMBER(new Text("Mitglied im Netzwerk", "member of the network")),
    REVIEWING_OFFICE(new Text("prüfende Stelle", "reviewing office")),
    ACCOMPANYING_OFFICE(new Text("begleitende Stelle", "accompanying office")),
    PARTNER(new Text("Partner", "partner")),
    POLITICAL_BODY(new Text("politisches Gremium", "political body")),
    PROGRAMME_DIRECTORATE(new Text("Regiestelle", "programme directorate")),
    FUNDER(new Text("Geldgeber", "funder")),
    EVALUATION(new Text("wissenschaftliche Begleitung", "evaluation"));

    private final Text label;

    OrganisationRole(Text label) {
        this.label = requireNonNull(label);
    }

    public static Optional<OrganisationRole> of(String code) {
        return Arrays.stream(values()).filter(role -> role.name().equals(code)).findFirst();
    }

    @Override
    public Text label() {
        return label;
    }
}
