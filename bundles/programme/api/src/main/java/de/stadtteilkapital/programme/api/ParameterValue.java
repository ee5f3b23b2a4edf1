package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A declared parameter as it stands in a district.
 *
 * @param key the definition's, or that of one of its family
 * @param family whether names of its own follow the key; such a one has no value, those of its names stand beside it
 * @param meaning what changes with it, for people
 * @param form how a value is written, as the end of a sentence: "a whole number from 1 to 99"
 * @param type what sort of value it has
 * @param options what can be chosen; empty where anything of its form passes
 * @param standard what holds where the district has set nothing; null where each of a family has its own
 * @param source the paragraph or by-law the default rests on
 * @param value what the district has set and holds today; null where the default does
 * @param settings all that were set, the latest first, those to come too
 */
@LabelsOf({ParameterDefinition.class, ParameterKind.class})
public record ParameterValue(
        @Label(german = "der Schlüssel", english = "the key")
        String key,

        boolean family,
        Text meaning,

        @Label(german = "die Schreibweise", english = "the form")
        Text form,

        ParameterType type,

        @Label(german = "die Auswahl", english = "the choice")
        List<CodeList.Code> options,

        @Nullable String standard,
        String source,

        @Label(german = "der Wert", english = "the value") @Nullable
        String value,

        @Label(german = "die Einstellungen", english = "the settings")
        List<ParameterSetting> settings) {
    public ParameterValue {
        requireNonNull(key);
        requireNonNull(meaning);
        requireNonNull(form);
        requireNonNull(type);
        options = List.copyOf(options);
        requireNonNull(source);
        settings = List.copyOf(settings);
    }

    /** What holds today; null where each of a family has its own default. */
    public @Nullable String effective() {
        return value == null ? standard : value;
    }

    /** The room that reads it: what its key begins with. */
    public String room() {
        return key.replaceFirst("\\..*", "");
    }
}
