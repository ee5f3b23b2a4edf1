package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.AdviceCase;
import de.stadtteilkapital.applications.api.ApplicationParameters;
import de.stadtteilkapital.applications.api.NewPurge;
import de.stadtteilkapital.applications.api.Purge;
import de.stadtteilkapital.applications.api.PurgeItem;
import de.stadtteilkapital.applications.api.PurgeKind;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.applications.core.persistence.AdviceRepository;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a purge may take away today. */
final class PurgeReach {
    private static final String RULE = "applications.retention";
    private static final String SOURCE = ApplicationParameters.ADVICE_RETENTION.source();
    private static final Text UNKNOWN = new Text("Das gibt es hier nicht.", "There is no such thing here.");
    private static final Text CONVERTED = new Text(
            "Daraus ist ein Antrag geworden; es bleibt, solange dessen Akte bleibt.",
            "It has become an application; it stays as long as the file of that.");
    private static final Text KEPT = new Text(
            "Die Aufbewahrung dauert bis zum %s; möglich ist die Löschung ab dem Tag danach.",
            "It is retained until %s; purging is possible from the day after.");
    private static final Text NOT_OVER = new Text(
            "Dieser Tag ist noch nicht vorbei; möglich ist jeder vor heute.",
            "This day is not over yet; any before today is possible.");
    private static final Text NOTHING = new Text(
            "Bis zu diesem Tag endet keine Aufbewahrung; zu löschen ist nichts.",
            "No retention ends by this day; there is nothing to purge.");
    private static final Text MOVED = new Text(
            "Seit dem Vorschlag wurde noch gearbeitet, oder es ist etwas nicht mehr da: das betrifft %s von %s; möglich ist,"
                    + " den Vorschlag zurückzuziehen und einen neuen zu machen.",
            "Since the proposal something was done, or is gone: this concerns %s of %s; it is possible to withdraw the"
                    + " proposal and to make another.");

    private final AdviceRepository cases;

    PurgeReach(AdviceRepository cases) {
        this.cases = requireNonNull(cases);
    }

    /** @throws Refusal 400 and 422 where something of it may not go */
    Purge proposed(Caller me, NewPurge asked, LocalDate today, Instant now) {
        return new Purge(
                Ids.next(),
                asked.district(),
                asked.kind(),
                Purge.State.PROPOSED,
                asked.reason(),
                asked.until() == null ? named(asked, today) : ended(asked, today),
                me.account(),
                now,
                null,
                null);
    }

    private List<PurgeItem> named(NewPurge asked, LocalDate today) {
        List<PurgeItem> items = new ArrayList<>();
        List<Objection> unknown = new ArrayList<>();
        List<Objection> kept = new ArrayList<>();
        for (int i = 0; i < asked.ids().size(); i++) {
            String pointer = "/ids/" + i;
            AdviceCase found = cases.handedOver(asked.ids().get(i))
                    .filter(one -> one.district().equals(asked.district()) && kind(one) == asked.kind())
                    .orElse(null);
            if (found == null) {
                unknown.add(new Objection(pointer, UNKNOWN));
            } else if (found.retainUntil() == null) {
                kept.add(new Objection(pointer, CONVERTED, RULE, SOURCE));
            } else if (!found.retainUntil().isBefore(today)) {
                kept.add(new Objection(pointer, Words.fill(KEPT, found.retainUntil()), RULE, SOURCE));
            } else {
                items.add(new PurgeItem(found.id(), found.retainUntil()));
            }
        }
        if (!unknown.isEmpty()) {
            throw Refusal.invalid(unknown);
        }
        if (!kept.isEmpty()) {
            throw Refusal.rule(kept);
        }
        return items;
    }

    private List<PurgeItem> ended(NewPurge asked, LocalDate today) {
        LocalDate until = requireNonNull(asked.until());
        if (!until.isBefore(today)) {
            throw Refusal.rule("/until", NOT_OVER, RULE, SOURCE);
        }
        List<PurgeItem> items =
                cases.ended(asked.district(), asked.kind() == PurgeKind.IDEA, until, NewPurge.MOST).stream()
                        .map(one -> new PurgeItem(one.id(), requireNonNull(one.retainUntil())))
                        .toList();
        if (items.isEmpty()) {
            throw Refusal.rule("/until", NOTHING, RULE, SOURCE);
        }
        return items;
    }

    /**
     * Locks what goes, so that nobody works with it meanwhile.
     *
     * @throws Refusal 409 where one of the things is not as it was proposed
     */
    void requireStill(Purge purge, LocalDate today) {
        long moved = purge.items().stream()
                .filter(item -> cases.locked(item.id())
                        .map(AdviceCase::retainUntil)
                        .filter(end -> end.isBefore(today))
                        .isEmpty())
                .count();
        if (moved > 0) {
            throw Refusal.conflict(Words.fill(MOVED, moved, purge.items().size()));
        }
    }

    private static PurgeKind kind(AdviceCase found) {
        return found.receipt() == null ? PurgeKind.ADVICE_CASE : PurgeKind.IDEA;
    }
}
