package de.stadtteilkapital.finance.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;
import org.osgi.annotation.versioning.ProviderType;

/** Asked before a final proof is submitted and before a grant is closed; reporting implements it. */
@ProviderType
public interface ResultsDesk {
    /** How much the sponsor has reported of the project. */
    Reported reported(String application);

    /** What there is, each with all before it. */
    enum Reported implements Labelled {
        NOTHING(new Text("nichts berichtet", "nothing reported")),

        /** The narrative of the results, without which a final proof is none (ANBest-P no. 6.2). */
        RESULTS(new Text("Ergebnisse berichtet", "results reported")),
        EFFECTS(new Text("Ergebnisse und Wirkungen berichtet", "results and effects reported"));

        private final Text label;

        Reported(Text label) {
            this.label = requireNonNull(label);
        }

        @Override
        public Text label() {
            return label;
        }
    }
}
