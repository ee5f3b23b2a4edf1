package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.programme.api.Parameter;
import de.stadtteilkapital.programme.api.ParameterDefinition;
import de.stadtteilkapital.programme.api.ParameterValue;
import de.stadtteilkapital.programme.core.persistence.ProgrammeRepository;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What districts have set: checked when it is written, and passed over where it can't be read all the same. */
final class Parameters {
    private static final String RULE = "programme.declaredParameter";

    private final ProgrammeRepository repository;
    private final DeclaredParameters declarations;
    private final ProgrammeEvents events;
    private final WrittenParameters written;

    Parameters(ProgrammeRepository repository, DeclaredParameters declarations, ProgrammeEvents events) {
        this.repository = requireNonNull(repository);
        this.declarations = requireNonNull(declarations);
        this.events = requireNonNull(events);
        written = new WrittenParameters(repository);
    }

    <T> T value(String district, Parameter<T> parameter) {
        return written.value(district, parameter);
    }

    /** An event where it changes something; to be called in a unit of work. */
    void set(Caller me, String district, String key, String value) {
        List<ParameterDefinition> readers = declarations.of(key);
        if (readers.isEmpty()) {
            throw unknown(key);
        }
        if (value != null) {
            readers.stream().filter(reader -> !reader.takes(value)).findFirst().ifPresent(reader -> {
                throw wrong(key, reader);
            });
        }
        String before = repository.parameter(district, key).orElse(null);
        String after = value == null ? null : value.strip();
        if (before == null ? after != null : !before.equals(after)) {
            repository.setParameter(district, key, after);
            events.parameterSet(
                    me,
                    district,
                    key,
                    new ProgrammeEvents.Change(before, after, readers.get(0).source()));
        }
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

    private static Refusal wrong(String key, ParameterDefinition reader) {
        Text form = reader.kind().form();
        return Refusal.rule(
                "/value",
                new Text(
                        "Hier steht %s: %s (Parameter „%s“)"
                                .formatted(form.german(), reader.meaning().german(), key),
                        "Here goes %s: %s (parameter “%s”)"
                                .formatted(form.english(), reader.meaning().english(), key)),
                RULE,
                reader.source());
    }

    List<ParameterValue> all(String district) {
        Map<String, String> set = repository.parameters(district);
        return declarations.sorted().stream()
                .flatMap(definition -> values(definition, set))
                .toList();
    }

    private static Stream<ParameterValue> values(ParameterDefinition definition, Map<String, String> set) {
        return definition.family()
                ? set.entrySet().stream()
                        .filter(entry -> definition.covers(entry.getKey()))
                        .map(entry -> new ParameterValue(entry.getKey(), entry.getValue(), definition))
                : Stream.of(new ParameterValue(definition.key(), set.get(definition.key()), definition));
    }
}
