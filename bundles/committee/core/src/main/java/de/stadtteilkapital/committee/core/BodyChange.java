package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.BodyAct;
import de.stadtteilkapital.committee.api.ChangedBody;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.OwnRules;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.core.persistence.KnownBody;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What of a body can be otherwise, and from when. */
final class BodyChange {
    static final String SOURCE = "Geschäftsordnung";

    private final CommitteeTables tables;
    private final OtherRooms rooms;
    private final BusinessClock clock;
    private final LocalDate today;

    BodyChange(CommitteeTables tables, OtherRooms rooms, BusinessClock clock) {
        this.tables = requireNonNull(tables);
        this.rooms = requireNonNull(rooms);
        this.clock = requireNonNull(clock);
        today = clock.today();
    }

    /** A body is never over; what it did stays with its sessions. */
    Possibility of(BodyAct act, KnownBody body) {
        return switch (act) {
            case CHANGE, SET_RULES, ADD_MEMBER, WITHDRAW_RULES -> Possibility.now();
            case REMOVE -> removable(new InDistrict(body.district(), body.id()));
        };
    }

    private Possibility removable(InDistrict body) {
        List<Text> belonging = tables.bodies().belonging(body);
        return belonging.isEmpty()
                ? entered(body)
                : Possibility.never(new Text(
                        "Das Gremium bleibt; dazu gehört: %s.".formatted(joined(belonging, Text::german)),
                        "The body stays; to it belongs: %s.".formatted(joined(belonging, Text::english))));
    }

    /** A role without its body would let into the next one of that id. */
    private Possibility entered(InDistrict body) {
        long roles = rooms.directory().call(known -> known.standingRolesOf(body));
        return roles == 0
                ? Possibility.now()
                : Possibility.later(new Text(
                                "Das Gremium bleibt, solange Konten die Rolle seiner Mitglieder haben oder bekommen (%s);"
                                        + " bitte zuerst diese Rollen beenden.",
                                "The body stays while accounts have or will have the role of its members (%s); please end"
                                        + " these roles first.")
                        .with(roles));
    }

    private static String joined(List<Text> all, Function<Text, String> language) {
        return all.stream().map(language).collect(Collectors.joining(", "));
    }

    /** @param from of rules that were entered, those that hold or are to come */
    Possibility withdrawable(KnownBody body, LocalDate from) {
        boolean replaced = body.own().stream()
                .map(OwnRules::from)
                .anyMatch(other -> other != null && other.isAfter(from) && !other.isAfter(today));
        if (replaced) {
            return Possibility.never(new Text(
                    "Diese Regeln galten; sie bleiben, wie sie waren.", "These rules held; they stay as they were."));
        }
        InDistrict place = new InDistrict(body.district(), body.id());
        List<Session> invited = tables.sessions()
                .invitedSince(
                        place,
                        tables.bodies().enteredAt(place, from).orElseThrow(Refusal::notFound),
                        from.atStartOfDay(clock.zone()).toInstant());
        return invited.isEmpty()
                ? Possibility.now()
                : Possibility.never(new Text(
                                "Nach diesen Regeln ist schon eingeladen; neue können an ihre Stelle treten. %s",
                                "Members are invited by these rules; new ones can take their place. %s")
                        .with(invited.stream().map(Session::title).collect(Collectors.joining(", "))));
    }

    void require(KnownBody before, ChangedBody asked) {
        requireParent(new InDistrict(before.district(), before.id()), asked.parent());
        if (before.decides() != asked.decides() && tables.sessions().isAnyUnfinished(before.district(), before.id())) {
            throw Refusal.conflict(new Text(
                    "Ob das Gremium über Anträge entscheidet, ändert sich nicht, solange eine seiner Sitzungen läuft;"
                            + " möglich ist es, sobald deren Niederschrift gefertigt ist.",
                    "Whether the body decides on applications does not change while one of its sessions is under way;"
                            + " it can once the minutes of that are made."));
        }
    }

    /** It is there, and does not work within the body itself. */
    void requireParent(InDistrict body, String parent) {
        if (parent == null) {
            return;
        }
        if (tables.bodies().find(body.district(), parent, today).isEmpty()) {
            throw wrong(new Text(
                    "Dieses übergeordnete Gremium gibt es im Stadtteil nicht; bitte eines nennen, das es gibt, oder keines.",
                    "There is no such parent body in the district; please name one that is there, or none."));
        }
        Map<String, String> parents = tables.bodies().parents(body.district());
        Set<String> above = new HashSet<>();
        for (String next = parent; next != null && above.add(next); next = parents.get(next)) {
            if (next.equals(body.id())) {
                throw wrong(new Text(
                        "Ein Gremium arbeitet nicht in sich selbst, auch nicht über andere; bitte ein Gremium nennen, das"
                                + " nicht zu diesem gehört.",
                        "A body does not work within itself, not by way of others either; please name one that does not"
                                + " belong to it."));
            }
        }
    }

    private static Refusal wrong(Text message) {
        return Refusal.rule("/parent", message, "committee.bodyParent", SOURCE);
    }

    /** Who deputises for the chair is of the body, by now or later. */
    void requireSeated(InDistrict body, List<String> deputies) {
        Set<String> seats = deputies.isEmpty()
                ? Set.of()
                : tables.members().all(body, today).stream().map(Member::id).collect(Collectors.toSet());
        if (!seats.containsAll(deputies)) {
            throw Refusal.rule(
                    "/deputyChairs",
                    new Text(
                            "Den Vorsitz vertritt ein Mitglied dieses Gremiums; bitte ein solches nennen.",
                            "A deputy chair is a member of this body; please name one."),
                    "committee.deputyChairs",
                    rooms.norms(body.district()).cite("VwVfG § 89"));
        }
    }

    void requireToCome(LocalDate from) {
        if (from.isBefore(today)) {
            throw Refusal.rule(
                    "/from",
                    new Text(
                            "Eine Regel gilt frühestens ab heute; was vorher galt, bleibt.",
                            "A rule holds from today on at the earliest; what held before stays."),
                    "committee.rulesFrom",
                    SOURCE);
        }
    }
}
