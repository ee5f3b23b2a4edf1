package de.stadtteilkapital.programme.web;

import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.web.Choice;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.programme.api.AskedSetting;
import de.stadtteilkapital.programme.api.CodeList;
import de.stadtteilkapital.programme.api.ParameterSetting;
import de.stadtteilkapital.programme.api.ParameterType;
import de.stadtteilkapital.programme.api.ParameterValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields in which somebody sets a parameter, which become an {@link AskedSetting}.
 *
 * @param value as it is typed or chosen, in several parts where several can be chosen; nothing for the default
 * @param from the first day
 */
@LabelsOf(ParameterSetting.class)
record SettingForm(List<String> value, @Nullable LocalDate from) {
    SettingForm {
        value = List.copyOf(value);
    }

    static SettingForm of(ParameterValue parameter) {
        String value = parameter.value();
        return new SettingForm(
                parameter.type() == ParameterType.CHOICES && value != null
                        ? List.of(value.split(","))
                        : List.of(SettingText.typed(parameter, value)),
                null);
    }

    /** The form as it was sent, with the value as the wire has it. */
    static Entered written(ParameterType type, Entered sent) {
        Map<String, List<String>> fields = new HashMap<>(sent.fields());
        fields.remove(Seen.FIELD);
        fields.computeIfPresent("value", (name, typed) -> List.of(SettingText.written(type, typed)));
        return new Entered(sent.path(), fields, sent.key(), sent.tag(), sent.kept());
    }

    /** What can be chosen; empty where the value is typed. */
    static List<Choice> choices(ParameterValue parameter) {
        List<Choice> own = switch (parameter.type()) {
            case YES_OR_NO -> List.of(choice(parameter, "true"), choice(parameter, "false"));
            case CHOICE, CHOICES ->
                parameter.options().stream().map(SettingForm::choice).toList();
            default -> List.of();
        };
        return own.isEmpty() || parameter.type() == ParameterType.CHOICES
                ? own
                : Stream.concat(Stream.of(standard(parameter)), own.stream()).toList();
    }

    private static Choice choice(ParameterValue parameter, String value) {
        Text shown = SettingText.shown(parameter, value);
        return new Choice(value, shown == null ? Text.same(value) : shown);
    }

    private static Choice choice(CodeList.Code option) {
        return new Choice(option.code(), option.text());
    }

    private static Choice standard(ParameterValue parameter) {
        Text shown = SettingText.shown(parameter, parameter.standard());
        return new Choice(
                "",
                shown == null
                        ? new Text("Vorgabe", "Default")
                        : new Text("Vorgabe: " + shown.german(), "Default: " + shown.english()));
    }
}
