package de.stadtteilkapital.platform.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.acts.StateDigest;
import de.stadtteilkapital.platform.acts.json.Bodies;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.web.form.FormBody;
import de.stadtteilkapital.platform.web.form.FormFields;
import de.stadtteilkapital.platform.web.session.TypedForms;
import de.stadtteilkapital.platform.web.session.Visit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes forms for pages, and reads what came back. Whoever left one unsent finds in it what they had typed. */
@Component(service = Forms.class)
public final class Forms {
    private final Bodies bodies;
    private final TypedForms typed;

    @Activate
    public Forms(@Reference Bodies bodies, @Reference TypedForms typed) {
        this.bodies = requireNonNull(bodies);
        this.typed = requireNonNull(typed);
    }

    /** An empty one. */
    public Form blank(Class<? extends Record> type, String path) {
        return begun(type, path, Map.of(), null);
    }

    /** One with something in it to begin with, of which nothing is kept yet. */
    public Form proposed(Record proposal, String path) {
        return begun(proposal.getClass(), path, FormFields.of(proposal), null);
    }

    /**
     * One that changes something.
     *
     * @param content what can be changed of it
     * @param stored the thing itself, whose state is expected when the form comes back
     */
    public Form of(Record content, Object stored, String path) {
        return begun(content.getClass(), path, FormFields.of(content), StateDigest.of(stored));
    }

    /** One that carries out an act on something, with fields of its own. */
    public Form on(Class<? extends Record> type, Object stored, String path) {
        return begun(type, path, Map.of(), StateDigest.of(stored));
    }

    /** One with some of it to begin with, as it is typed, of what can't be a whole record yet. */
    public Form begun(Class<? extends Record> type, String path, Map<String, String> values) {
        Map<String, List<String>> fields = new HashMap<>();
        values.forEach((name, value) -> fields.put(name, List.of(value)));
        return begun(type, path, fields, null);
    }

    private Form begun(Class<?> type, String path, Map<String, List<String>> fields, @Nullable String tag) {
        Optional<TypedForms.Typed> kept = typedBefore(path);
        return new Form(
                type,
                path,
                kept.map(TypedForms.Typed::fields).orElse(fields),
                Ids.next(),
                tag,
                null,
                kept.map(TypedForms.Typed::at).orElse(null),
                List.of(),
                null);
    }

    private Optional<TypedForms.Typed> typedBefore(String path) {
        Visit visit = Visit.orNull();
        return visit == null || visit.session() == null
                ? Optional.empty()
                : typed.of(visit.whole().account(), path);
    }

    /** The same form once more, as it was typed, with what was wrong. */
    public Form again(Class<? extends Record> type, Entered entered, Refusal refusal) {
        return again(type, entered, refusal, entered.tag(), List.of());
    }

    /**
     * The same form once more after somebody else has changed the thing: what was typed stays, what is stored stands beside
     * it, and sending it again puts it in the stored one's place.
     *
     * @param content as it is stored now
     */
    public Form again(Entered entered, Refusal refusal, Record content, Object stored) {
        return again(
                content.getClass(),
                entered,
                refusal,
                StateDigest.of(stored),
                refusal.kind() == Refusal.Kind.STALE ? differences(entered, content) : List.of());
    }

    private static Form again(
            Class<?> type, Entered entered, Refusal refusal, @Nullable String tag, List<Form.Difference> differences) {
        // a new key: what is sent now is another request
        return new Form(type, entered.path(), entered.fields(), Ids.next(), tag, refusal, null, differences, null);
    }

    private static List<Form.Difference> differences(Entered entered, Record content) {
        Map<String, List<String>> stored = FormFields.of(content);
        Form names = new Form(content.getClass(), entered.path(), Map.of(), "", null, null, null, List.of(), null);
        TreeSet<String> all = new TreeSet<>(stored.keySet());
        entered.fields().keySet().stream()
                .filter(name -> !name.startsWith("form."))
                .forEach(all::add);
        return all.stream()
                .map(name ->
                        new Form.Difference(names.label(name), joined(entered.fields(), name), joined(stored, name)))
                .filter(difference -> !difference.mine().equals(difference.stored()))
                .toList();
    }

    private static String joined(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .map(value -> value.replace("\r\n", "\n").strip())
                .collect(Collectors.joining(", "));
    }

    /**
     * The record that was filled in, checked like any request's body.
     *
     * @throws Refusal 400 with all that is wrong, by the fields of the form
     */
    <T> T read(Entered entered, Class<T> type) {
        FormBody body = new FormBody(type, entered.fields());
        if (!body.unknown().isEmpty()) {
            throw Refusal.invalid(
                    "",
                    new Text("Dieses Formular hat ein Feld zu viel: %s.", "This form has a field too many: %s.")
                            .with(body.unknown().get(0)));
        }
        try {
            return bodies.read(body.json(), type);
        } catch (Refusal refusal) {
            throw body.seenFromForm(refusal);
        }
    }

    /** What a provider objected to, by the fields of the form. */
    Refusal seenFromForm(Entered entered, Class<?> type, Refusal refusal) {
        return new FormBody(type, entered.fields()).seenFromForm(refusal);
    }
}
