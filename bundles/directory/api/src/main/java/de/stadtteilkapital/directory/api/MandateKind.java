package de.stadtteilkapital.directory.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** To what people are appointed, as far as many programmes know it; a district may use other codes. */
public enum MandateKind implements Labelled {
    DISTRICT_COORDINATOR(new Text("Stadtteilkoordination", "district coordination"), null),
    DEPUTY_COORDINATOR(
            new Text("stellvertretende Stadtteilkoordination", "deputy district coordination"),
            MandateKind.DEPUTY_PHRASE),
    HEAD_OF_CONTACT_POINT(new Text("Leitung des Stadtteilbüros", "head of the contact point"), "i. A."),
    CHAIR_OF_PREVENTION_CIRCLE(new Text("Vorsitz des Präventivkreises", "chair of the prevention circle"), null);

    /** With which a deputy signs in the name of whom they deputise for. */
    static final String DEPUTY_PHRASE = "i. V.";

    private final Text label;
    private final @Nullable String phrase;

    MandateKind(Text label, @Nullable String phrase) {
        this.label = requireNonNull(label);
        this.phrase = phrase;
    }

    /** With what its holders sign unless their mandate says otherwise; empty for the name alone. */
    public Optional<String> phrase() {
        return Optional.ofNullable(phrase);
    }

    public static Optional<MandateKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(code)).findFirst();
    }

    @Override
    public Text label() {
        return label;
    }
}
