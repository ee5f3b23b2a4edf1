package de.stadtteilkapital.programme.web;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.Wording;
import de.stadtteilkapital.programme.api.CodeList;
import de.stadtteilkapital.programme.api.ParameterSetting;
import de.stadtteilkapital.programme.api.ParameterType;
import de.stadtteilkapital.programme.api.ParameterValue;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of parameters as people read and type them; the wire has each in the form of its kind. */
final class SettingText {
    private static final Text YES = new Text("Ja", "Yes");
    private static final Text NO = new Text("Nein", "No");
    private static final Text NOTHING = new Text("nichts", "nothing");

    private SettingText() {}

    /** Null where nothing holds. */
    static @Nullable Text shown(ParameterValue parameter, @Nullable String value) {
        if (value == null) {
            return null;
        }
        if (value.isEmpty()) {
            return NOTHING;
        }
        return switch (parameter.type()) {
            case YES_OR_NO -> Boolean.parseBoolean(value) ? YES : NO;
            case CHOICE, CHOICES -> chosen(parameter.options(), value);
            case PERIOD -> period(value);
            case DECIMAL -> new Text(value.replace('.', ','), value);
            default -> Text.same(typed(parameter, value));
        };
    }

    private static Text chosen(List<CodeList.Code> options, String value) {
        List<String> codes = List.of(value.split(","));
        return options.stream()
                .filter(option -> codes.contains(option.code()))
                .map(CodeList.Code::text)
                .reduce((one, other) ->
                        new Text(one.german() + ", " + other.german(), one.english() + ", " + other.english()))
                .orElse(Text.same(value));
    }

    private static Text period(String value) {
        try {
            return PeriodText.shown(Period.parse(value));
        } catch (DateTimeParseException e) {
            // it was refused where it was set; whoever looks sees what stands there
            return Text.same(value);
        }
    }

    /** How it is typed: lengths of time as people say them. */
    static Text form(ParameterValue parameter) {
        Text form = parameter.form();
        return parameter.type() == ParameterType.PERIOD
                ? new Text(spoken(form.german()), spoken(form.english()))
                : form;
    }

    /** Without what programs write, which stands at the end in brackets. */
    private static String spoken(String form) {
        return form.replaceFirst(" \\(P[0-9P, YMWD]+\\)$", "");
    }

    /** What stands in the field of a form that has one. */
    static String typed(ParameterValue parameter, @Nullable String value) {
        if (value == null) {
            return "";
        }
        return switch (parameter.type()) {
            case TEXT -> value.replace('|', '\n');
            case PERIOD -> period(value).german();
            case DECIMAL -> value.replace('.', ',');
            case IDS -> value.replace(",", ", ");
            case IBAN -> value.replace(" ", "").replaceAll("(.{4})(?=.)", "$1 ");
            default -> value;
        };
    }

    /** As the wire has it. */
    static String written(ParameterType type, List<String> typed) {
        String one = typed.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(","));
        return switch (type) {
            case TEXT -> one.replaceAll("\\s*\\R", "|");
            case PERIOD -> PeriodText.written(one);
            case DECIMAL -> one.contains(",") ? one.replace(".", "").replace(',', '.') : one;
            case IBAN -> one.replace(" ", "");
            case IDS ->
                Stream.of(one.split("[,;\\s]+")).filter(id -> !id.isEmpty()).collect(Collectors.joining(","));
            default -> one;
        };
    }

    /** What was entered last, and when it holds. */
    static Text entered(ParameterValue now) {
        return now.settings().stream()
                .max(Comparator.comparing(ParameterSetting::setAt))
                .map(setting -> {
                    Text value = shown(now, setting.value() == null ? now.standard() : setting.value());
                    Text holds = value == null ? new Text("die Vorgabe", "the default") : value;
                    return new Text(
                            "Ab %s gilt: %s.".formatted(Wording.GERMAN.day(setting.from()), holds.german()),
                            "From %s on holds: %s.".formatted(Wording.ENGLISH.day(setting.from()), holds.english()));
                })
                .orElse(new Text("Die Vorgabe gilt.", "The default holds."));
    }

    /** The meaning as a heading: it is a sentence. */
    static Text title(ParameterValue parameter) {
        Text meaning = parameter.meaning();
        return new Text(
                meaning.german().replaceFirst("\\.$", ""), meaning.english().replaceFirst("\\.$", ""));
    }
}
