package de.stadtteilkapital.platform.api.events;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.identity.Role;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened. It carries ids, codes and amounts; what tells of a person stands in {@code particulars},
 * which can be erased while the chain still holds.
 *
 * @param type room and past participle: {@code applications.submitted}
 * @param subject id of what it happened to; events of one subject are handled in order
 * @param district the district in whose chain it stands
 * @param application the case it belongs to, from which a recusal bars; null for none
 * @param facts strings, numbers, booleans, dates and money by name
 * @param particulars a person's data by name
 * @param retainUntil last day on which the particulars may be kept; null where it is not known yet
 * @param audience who may see it; the coordinators of the district always may
 */
public record DomainEvent(
        String type,
        String subject,
        String district,
        @Nullable String application,
        Map<String, Object> facts,
        Map<String, String> particulars,
        Set<Audience> audience,
        @Nullable LocalDate retainUntil) {
    public DomainEvent {
        requireNonNull(type);
        requireNonNull(subject);
        facts = Map.copyOf(facts);
        particulars = Map.copyOf(particulars);
        Set<Audience> all = new HashSet<>(audience);
        all.add(Audience.role(Role.COORDINATOR, requireNonNull(district)));
        audience = Set.copyOf(all);
    }

    /** An event whose particulars have no last day yet. */
    public DomainEvent(
            String type,
            String subject,
            String district,
            @Nullable String application,
            Map<String, Object> facts,
            Map<String, String> particulars,
            Set<Audience> audience) {
        this(type, subject, district, application, facts, particulars, audience, null);
    }

    /** An event without a person's data. */
    public DomainEvent(
            String type,
            String subject,
            String district,
            @Nullable String application,
            Map<String, Object> facts,
            Set<Audience> audience) {
        this(type, subject, district, application, facts, Map.of(), audience);
    }
}
