package de.stadtteilkapital.platform.api.attachments;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.events.Audience;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who may read the attachments of a thing may do with them besides.
 *
 * @param district of the thing
 * @param application the case it belongs to, from which a recusal bars; null for none
 * @param party for whom the caller acts here; they may remove what their own party has added
 * @param acts what is theirs to do, and whether the thing is in a state for it; what is missing is not theirs
 * @param audience who may hear of what happens to them, beside the coordinators of the district
 * @param about what the thing is, for people who see its files; null where the room tells nothing
 */
public record AttachmentTerms(
        String district,
        @Nullable String application,
        AttachmentParty party,
        Map<AttachmentAct, Possibility> acts,
        Set<Audience> audience,
        @Nullable Text about) {
    public AttachmentTerms {
        requireNonNull(district);
        requireNonNull(party);
        acts = Map.copyOf(acts);
        audience = Set.copyOf(audience);
    }

    /** Of a thing of which nothing is told. */
    public AttachmentTerms(
            String district,
            @Nullable String application,
            AttachmentParty party,
            Map<AttachmentAct, Possibility> acts,
            Set<Audience> audience) {
        this(district, application, party, acts, audience, null);
    }

    /** The same with what the thing is. */
    public AttachmentTerms of(Text thing) {
        return new AttachmentTerms(district, application, party, acts, audience, thing);
    }

    /** Whether it is time for an act; empty where it is not the caller's to do. */
    public Optional<Possibility> of(AttachmentAct act) {
        return Optional.ofNullable(acts.get(act));
    }
}
