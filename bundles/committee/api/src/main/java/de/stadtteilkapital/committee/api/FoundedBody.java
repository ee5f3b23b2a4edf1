package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Text;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A body to be founded; it has the rules of the district and the law, and no members yet.
 *
 * @param id speaking, unique within its district, and never another: {@code komitee}
 * @param decides whether it decides on applications
 * @param parent id of the body within which it is founded; null for none
 */
@LabelsOf(Body.class)
public record FoundedBody(
        @Longest(60) String district,
        @Longest(60) String id,
        @Longest(200) String name,
        boolean decides,
        @Nullable @Longest(60) String parent) {
    /** Not the word under which the pages found one. */
    private static final Pattern SPEAKING = Pattern.compile("(?!neu$)[a-z][a-z0-9-]{0,59}");

    public FoundedBody {
        Input in = Input.of(FoundedBody.class);
        district = in.text("district", district);
        id = in.text("id", id);
        name = in.text("name", name);
        parent = ChangedBody.named(parent);
        in.require(
                id == null || id.isEmpty() || SPEAKING.matcher(id).matches(),
                "id",
                new Text(
                        "Die Kennung beginnt mit einem Kleinbuchstaben und hat sonst nur Kleinbuchstaben ohne Umlaute,"
                                + " Ziffern und Bindestriche: ag-arbeit.",
                        "The id begins with a small letter and has only plain small letters, digits and hyphens:"
                                + " ag-arbeit."));
        in.refuse();
    }
}
