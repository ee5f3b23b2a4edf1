package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;

/** How a district finds the remedy that its acts tell. */
public enum RemedyChoice implements Labelled {
    /** As the platform's table of the Länder has it. */
    BY_LAND(new Text("nach Land und Verfahrensrecht", "by Land and law of procedure")),
    ACTION(new Text("Klage", "action")),
    OBJECTION(new Text("Widerspruch", "objection"));

    /** What a district has entered, where the table has nothing of its Land or the law has changed. */
    public static final Parameter<RemedyChoice> PARAMETER = new Parameter<>(
            "programme.remedy", BY_LAND, ParameterKinds.choice(RemedyChoice.class), "VwGO §§ 58, 68, 70, 74");

    private final Text label;

    RemedyChoice(Text label) {
        this.label = requireNonNull(label);
    }

    @Override
    public Text label() {
        return label;
    }
}
