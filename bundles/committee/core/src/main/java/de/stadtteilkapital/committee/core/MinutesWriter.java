package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Attendance;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.Minutes;
import de.stadtteilkapital.committee.api.Recusal;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.api.Vote;
import de.stadtteilkapital.committee.core.persistence.KnownBody;
import de.stadtteilkapital.committee.core.persistence.Seats;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.persistence.EventLogReader;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gathers what belongs into the minutes of a session. */
@Component(service = MinutesWriter.class)
public final class MinutesWriter {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SEAL_BYTES = 16;

    /** Where members came and went, no sentence on the whole session would be true. */
    private static final Text TOLD_WITH_EACH = new Text(
            "Mitglieder sind gekommen oder gegangen; wer anwesend war und ob das Gremium beschlussfähig war, steht bei jedem"
                    + " Beschluss.",
            "Members have come or gone; who was present, and whether there was a quorum, is told with each decision.");

    private final CommitteeTables tables;
    private final OtherRooms rooms;
    private final EventLogReader chronicle;

    @Activate
    public MinutesWriter(
            @Reference CommitteeTables tables, @Reference OtherRooms rooms, @Reference EventLogReader chronicle) {
        this.tables = requireNonNull(tables);
        this.rooms = requireNonNull(rooms);
        this.chronicle = requireNonNull(chronicle);
    }

    FrozenMinutes write(Session session, KnownBody body, Attendance attendance, Seats seats, List<AgendaItem> items) {
        SessionPresence there = SessionPresence.of(session, body, seats, tables, items);
        Map<String, List<Vote>> votes =
                tables.votes().ofItems(items.stream().map(AgendaItem::id).toList());
        boolean office = attendance.presiding() == null
                && votes.values().stream().flatMap(List::stream).allMatch(vote -> vote.presiding() == null);
        return new FrozenMinutes(
                seal(),
                session.id(),
                body.name(),
                session.title(),
                session.place(),
                session.startsAt(),
                session.noticeWaived(),
                name(body, attendance.presiding()),
                session.keeper() == null
                        ? null
                        : rooms.directory()
                                .call(d -> d.nameOf(session.keeper()))
                                .orElse(session.keeper()),
                there.present(),
                there.absent(),
                there.changed() ? TOLD_WITH_EACH : attendance.explanation(),
                items(body, office, items, votes, there),
                head(session.district()),
                office);
    }

    private static String seal() {
        byte[] random = new byte[SEAL_BYTES];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** Null for nobody. */
    private static String name(KnownBody body, String seat) {
        return body.nameOf(seat).orElse(null);
    }

    private Minutes.LogHead head(String district) {
        return chronicle.heads().stream()
                .filter(head -> head.district().equals(district))
                .map(head -> new Minutes.LogHead(head.position(), head.digest()))
                .findFirst()
                .orElse(null);
    }

    private List<FrozenMinutes.FrozenItem> items(
            KnownBody body,
            boolean office,
            List<AgendaItem> items,
            Map<String, List<Vote>> votes,
            SessionPresence there) {
        Map<String, List<Recusal>> recusals =
                tables.recusals().ofItems(items.stream().map(AgendaItem::id).toList());
        Map<String, Member> excluded = tables.members()
                .members(
                        body,
                        recusals.values().stream()
                                .flatMap(Collection::stream)
                                .map(Recusal::member)
                                .collect(Collectors.toSet()));
        return items.stream()
                .map(item -> new FrozenMinutes.FrozenItem(
                        item.id(),
                        item.application(),
                        content(
                                item,
                                recusals.getOrDefault(item.id(), List.of()),
                                excluded,
                                votes.getOrDefault(item.id(), List.of()).stream()
                                        .map(vote -> minuted(vote, body, office, there))
                                        .toList())))
                .toList();
    }

    /**
     * With who led the item (VwVfG § 93).
     *
     * @param office whether the office led all, which the head says then
     */
    private static Minutes.MinutedVote minuted(Vote v, KnownBody body, boolean office, SessionPresence there) {
        return new Minutes.MinutedVote(
                v.motion(),
                v.yes(),
                v.no(),
                v.abstain(),
                v.recused(),
                v.carried(),
                v.explanation(),
                name(body, v.presiding()),
                v.castingVote(),
                v.putOff(),
                !office && v.ledByOffice(),
                there.at(v.id()));
    }

    private static Minutes.MinutedItem content(
            AgendaItem item, List<Recusal> recusals, Map<String, Member> excluded, List<Minutes.MinutedVote> votes) {
        return new Minutes.MinutedItem(
                item.number(),
                item.title(),
                item.fileNumber(),
                item.text(),
                item.requested(),
                item.digest(),
                item.allAgreed(),
                recusals.stream()
                        .map(r -> new Minutes.MinutedExclusion(
                                excluded.get(r.member()).name(), r.reason()))
                        .toList(),
                votes,
                item.result(),
                false);
    }
}
