package de.stadtteilkapital.directory.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;
import java.util.Arrays;
import java.util.Optional;

/** To what people are appointed, as far as many programmes know it; a district may use other codes. */
public enum MandateKind implements Labelled {
    DISTRICT_COORDINATOR(new Text("Stadtteilkoordination", "district coordination")),
    DEPUTY_COORDINATOR(new Text("stellvertretende Stadtteilkoordination", "deputy district coordination")),
    HEAD_OF_CONTACT_POINT(new Text("Leitung des Stadtteilbüros", "head of the contact point")),
    CHAIR_OF_PREVENTION_CIRCLE(new Text("Vorsitz des Präventivkreises", "chair of the prevention circle"));

    private final Text label;

    MandateKind(Text label) {
        this.label = requireNonNull(label);
    }

    public static Optional<MandateKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(code)).findFirst();
    }

    @Override
    public Text label() {
        return label;
    }
}
