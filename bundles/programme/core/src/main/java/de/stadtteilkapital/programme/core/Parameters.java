package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.AskedSetting;
import de.stadtteilkapital.programme.api.Parameter;
import de.stadtteilkapital.programme.api.ParameterDefinition;
import de.stadtteilkapital.programme.api.ParameterSetting;
import de.stadtteilkapital.programme.api.ParameterValue;
import de.stadtteilkapital.programme.core.persistence.ProgrammeRepository;
import de.stadtteilkapital.programme.core.persistence.SettingRepository;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What districts have set: checked when it is written, and passed over where it can't be read all the same. */
final class Parameters {
    private static final String RULE = "programme.declaredParameter";
    private static final Text OVER = new Text(
            "Ein Wert gilt frühestens ab heute: Was nach dem alten entschieden ist, bleibt entschieden.",
            "A value holds from today on at the earliest: what was decided by the old one stays decided.");

    private final SettingRepository settings;
    private final ProgrammeRepository districts;
    private final BusinessClock clock;
    private final DeclaredParameters declarations;
    private final ProgrammeEvents events;
    private final WrittenParameters written;

    Parameters(Store store, BusinessClock clock, DeclaredParameters declarations, ProgrammeEvents events) {
        settings = new SettingRepository(store);
        districts = new ProgrammeRepository(store);
        this.clock = requireNonNull(clock);
        this.declarations = requireNonNull(declarations);
        this.events = requireNonNull(events);
        written = new WrittenParameters(settings, clock);
    }

    <T> T value(String district, Parameter<T> parameter) {
        return written.value(district, parameter);
    }

    /** What a module brings, which is no longer asked once a person has set the parameter; in a unit of work. */
    void bring(Caller me, String district, String key, String value) {
        AskedSetting brought = new AskedSetting(value, null);
        ParameterDefinition reader = checked(key, brought);
        List<ParameterSetting> before = settings.all(district).getOrDefault(key, List.of());
        if (before.stream().allMatch(ParameterSetting::byModule)) {
            set(me, district, key, reader, brought);
        }
    }

    /** An event where it changes something; in a unit of work. */
    void set(Caller me, String district, String key, AskedSetting asked) {
        set(me, district, key, checked(key, asked), asked);
    }

    /**
     * On which day it would hold.
     *
     * @throws Refusal 422 as for one that is set
     */
    LocalDate firstDay(String key, AskedSetting asked) {
        checked(key, asked);
        return from(asked);
    }

    /** What is set for a day; null where the default holds then. */
    String on(LocalDate day, String district, String key) {
        return settings.on(day, district, key).map(ParameterSetting::value).orElse(null);
    }

    private LocalDate from(AskedSetting asked) {
        return asked.from() == null ? clock.today() : asked.from();
    }

    private void set(Caller me, String district, String key, ParameterDefinition reader, AskedSetting asked) {
        String value = asked.value() == null ? null : reader.kind().type().normal(asked.value());
        LocalDate from = from(asked);
        districts.lockDistrict(district);
        String before = on(from, district, key);
        if (!Objects.equals(before, value)) {
            settings.put(district, key, new ParameterSetting(from, value, me.account(), clock.now()));
            events.parameterSet(me, district, key, new ProgrammeEvents.Change(from, before, value, reader.source()));
        }
    }

    /** Of a setting of a day; in a unit of work. */
    void withdraw(Caller me, String district, ParameterValue parameter, LocalDate from, Unused unused) {
        ParameterSetting setting = parameter.settings().stream()
                .filter(one -> one.from().equals(from))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        unused.of(me, district, entered(setting), entered(parameter)).require();
        settings.remove(district, parameter.key(), from);
        events.parameterWithdrawn(me, district, parameter.key(), from);
    }

    static Possibility withdrawable(
            Caller me, String district, ParameterValue parameter, ParameterSetting setting, Unused unused) {
        return unused.told(me, district, entered(setting), entered(parameter));
    }

    private static List<Unused.Version> entered(ParameterValue parameter) {
        return parameter.settings().stream().map(Parameters::entered).toList();
    }

    private static Unused.Version entered(ParameterSetting setting) {
        return new Unused.Version(setting.from(), setting.setAt());
    }

    /** Whoever reads the key, all of whom take the value; all that is wrong is told at once. */
    private ParameterDefinition checked(String key, AskedSetting asked) {
        List<ParameterDefinition> readers = declarations.of(key);
        if (readers.isEmpty()) {
            throw unknown(key);
        }
        List<Objection> wrong = new ArrayList<>();
        String value = asked.value();
        if (value != null) {
            readers.stream()
                    .filter(reader -> !reader.takes(value))
                    .findFirst()
                    .ifPresent(reader -> wrong.add(wrong(reader)));
        }
        if (asked.from() != null && asked.from().isBefore(clock.today())) {
            wrong.add(new Objection("/from", OVER, RULE, readers.get(0).source()));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.rule(wrong);
        }
        return readers.get(0);
    }

    private Refusal unknown(String key) {
        Text message = declarations.hasRoomOf(key)
                ? new Text("Einen Parameter „%s“ gibt es nicht.", "There is no parameter “%s”.").with(key)
                : new Text(
                                "Den Parameter „%s“ kann gerade niemand prüfen: Es gibt ihn nicht, oder der Raum „%s“,"
                                        + " der ihn liest, ist nicht da.",
                                "Nobody can check the parameter “%s” right now: there is none of this name, or the room"
                                        + " “%s”, which reads it, is away.")
                        .with(key, DeclaredParameters.room(key));
        return Refusal.rule("/key", message, RULE, null);
    }

    private static Objection wrong(ParameterDefinition reader) {
        Text form = reader.kind().form();
        return new Objection(
                "/value",
                new Text(
                        "Hier steht %s: %s"
                                .formatted(form.german(), reader.meaning().german()),
                        "Here goes %s: %s"
                                .formatted(form.english(), reader.meaning().english())),
                RULE,
                reader.source());
    }

    List<ParameterValue> all(String district) {
        Map<String, List<ParameterSetting>> set = settings.all(district);
        return declarations.sorted().stream()
                .flatMap(definition -> values(definition, set))
                .toList();
    }

    private Stream<ParameterValue> values(ParameterDefinition definition, Map<String, List<ParameterSetting>> set) {
        ParameterValue itself =
                value(definition.key(), definition.family(), definition, set.getOrDefault(definition.key(), List.of()));
        return definition.family()
                ? Stream.concat(
                        Stream.of(itself),
                        set.entrySet().stream()
                                .filter(entry -> definition.covers(entry.getKey()))
                                .map(entry -> value(entry.getKey(), false, definition, entry.getValue())))
                : Stream.of(itself);
    }

    private ParameterValue value(
            String key, boolean family, ParameterDefinition definition, List<ParameterSetting> latestFirst) {
        String today = latestFirst.stream()
                .filter(setting -> !setting.from().isAfter(clock.today()))
                .findFirst()
                .map(ParameterSetting::value)
                .orElse(null);
        return new ParameterValue(
                key,
                family,
                definition.meaning(),
                definition.kind().form(),
                definition.kind().type(),
                definition.kind().options(),
                definition.standard(),
                definition.source(),
                today,
                latestFirst);
    }

    /** One of a family that was never set is there, too, so that it can be. */
    ParameterValue one(String district, String key) {
        ParameterDefinition reader = declarations.of(key).stream().findFirst().orElseThrow(Refusal::notFound);
        return value(key, false, reader, settings.all(district).getOrDefault(key, List.of()));
    }
}
