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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /**
     * Likewise, one that shows a part of what it changes.
     *
     * @param shown the components that it shows
     */
    public Form of(Record content, Object stored, String path, Collection<String> shown) {
        return begun(content.getClass(), path, FormFields.of(content), StateDigest.of(stored), shown);
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
        return begun(type, path, fields, tag, Set.of());
    }

    private Form begun(
            Class<?> type,
            String path,
            Map<String, List<String>> fields,
            @Nullable String tag,
            Collection<String> shown) {
        return typedBefore(path)
                .map(typed -> restored(type, path, typed, only(fields, shown), tag, shown))
                .orElseGet(
                        () -> new Form(type, path, fields, Ids.next(), tag, null, null, false, null, Map.of(), null));
    }

    /** What was typed before; where the thing has changed since, what is stored of it stands beside it. */
    private static Form restored(
            Class<?> type,
            String path,
            TypedForms.Typed typed,
            Map<String, List<String>> stored,
            @Nullable String tag,
            Collection<String> shown) {
        Map<String, List<String>> mine = new HashMap<>(only(typed.fields(), shown));
        List<String> then = typed.fields().get(Entered.TAG);
        mine.remove(Entered.TAG);
        boolean moved = tag != null && then != null && !then.contains(tag);
        return new Form(
                type,
                path,
                mine,
                Ids.next(),
                tag,
                null,
                typed.at(),
                moved,
                moved && !stored.isEmpty() ? stored : null,
                Map.of(),
                null);
    }

    /** Of all fields those of some components; of all where none are named. */
    private static Map<String, List<String>> only(Map<String, List<String>> all, Collection<String> components) {
        Map<String, List<String>> some = new HashMap<>(all);
        some.keySet().removeIf(name -> !components.isEmpty() && !components.contains(name.replaceFirst("/.*", "")));
        return some;
    }

    private Optional<TypedForms.Typed> typedBefore(String path) {
        Visit visit = Visit.orNull();
        return visit == null || visit.session() == null
                ? Optional.empty()
                : typed.of(visit.whole().account(), path);
    }

    /** The same form once more, as it was typed, with what was wrong. */
    public Form again(Class<? extends Record> type, Entered entered, Refusal refusal) {
        return again(type, entered, refusal, entered.tag(), null);
    }

    /**
     * The form of an act once more: what was typed stays. Where somebody else has changed the thing, sending it again
     * carries the act out on what the thing is now.
     *
     * @param now the thing as it is stored now
     */
    public Form again(Class<? extends Record> type, Entered entered, Refusal refusal, Object now) {
        return again(type, entered, refusal, tag(entered, refusal, now), null);
    }

    /**
     * The form of a change once more: what was typed stays. Where somebody else has changed the thing, what is stored
     * stands beside it, and sending it again puts it in the stored one's place.
     *
     * @param content as it is stored now
     */
    public Form again(Entered entered, Refusal refusal, Record content, Object now) {
        return again(
                content.getClass(),
                entered,
                refusal,
                tag(entered, refusal, now),
                refusal.kind() == Refusal.Kind.STALE ? FormFields.of(content) : null);
    }

    /** Whoever has not been told of a change yet is to be told of it with the next attempt. */
    private static @Nullable String tag(Entered entered, Refusal refusal, Object now) {
        return refusal.kind() == Refusal.Kind.STALE ? StateDigest.of(now) : entered.tag();
    }

    /** The same form once more, as it was typed and with nothing wrong: after a look at what it would do. */
    public Form unsent(Class<? extends Record> type, Entered entered) {
        return new Form(
                type,
                entered.path(),
                entered.fields(),
                Ids.next(),
                entered.tag(),
                null,
                null,
                false,
                null,
                Map.of(),
                null);
    }

    private static Form again(
            Class<?> type,
            Entered entered,
            Refusal refusal,
            @Nullable String tag,
            @Nullable Map<String, List<String>> stored) {
        // a new key: what is sent now is another request
        return new Form(
                type, entered.path(), entered.fields(), Ids.next(), tag, refusal, null, false, stored, Map.of(), null);
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
