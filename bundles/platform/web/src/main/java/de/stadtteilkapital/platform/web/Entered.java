package de.stadtteilkapital.platform.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.web.form.FormFields;
import de.stadtteilkapital.platform.web.session.TypedForms;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was sent, and proven to come from a page of ours.
 *
 * @param path to which it was sent
 * @param fields all that was sent of each field, as it was typed; names are JSON pointers without the first slash
 * @param key by which a repetition is known; null where none was sent
 * @param tag of the state that the sender saw; null where it does not matter
 * @param kept whether what was typed may be kept until it is done; never what nobody else may know
 */
public record Entered(
        String path,
        Map<String, List<String>> fields,
        @Nullable String key,
        @Nullable String tag,
        boolean kept) {
    /** Hidden fields of every form; no record has components of such names. */
    public static final String KEY = "form.key";

    public static final String TAG = TypedForms.TAG;
    public static final String TOKEN = "form.token";

    /** Missing in a form that asks for a secret. */
    public static final String KEEP = "form.keep";

    public Entered {
        requireNonNull(path);
        fields = Map.copyOf(fields);
    }

    /**
     * The same with all fields of a record that this form did not show, as they are stored: a form that shows a part of what
     * it changes.
     *
     * @param shown the components that the form did show, of which it has sent all there is
     */
    public Entered onto(Record stored, Collection<String> shown) {
        Map<String, List<String>> all = new HashMap<>(FormFields.of(stored));
        all.keySet().removeIf(name -> shown.contains(name.replaceFirst("/.*", "")));
        all.putAll(fields);
        return new Entered(path, all, key, tag, kept);
    }

    /** What is kept of it until it has been taken. */
    Map<String, List<String>> typed() {
        Map<String, List<String>> all = new HashMap<>(fields);
        if (tag != null) {
            all.put(TAG, List.of(tag));
        }
        return all;
    }

    /** The first that was sent of a field, null where nothing was. */
    public @Nullable String one(String name) {
        List<String> all = fields.get(name);
        return all == null || all.isEmpty() ? null : all.get(0);
    }
}
