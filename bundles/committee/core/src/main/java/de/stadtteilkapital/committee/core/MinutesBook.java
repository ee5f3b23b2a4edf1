package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Minutes;
import de.stadtteilkapital.committee.api.MinutesService;
import de.stadtteilkapital.committee.api.Papers;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.core.persistence.KeptMinutes;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.CanonicalJson;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads minutes with the eyes of each caller, and has them made and signed. */
@Component(immediate = true)
public final class MinutesBook implements MinutesService {
    private final Transactions transactions;
    private final CommitteeTables tables;
    private final Visibility access;
    private final Minuting minuting;
    private final Signing signing;
    private final MinutesPaper paper;

    @Activate
    public MinutesBook(
            @Reference Transactions transactions,
            @Reference CommitteeTables tables,
            @Reference Visibility access,
            @Reference Minuting minuting,
            @Reference Signing signing,
            @Reference MinutesPaper paper) {
        this.transactions = requireNonNull(transactions);
        this.tables = requireNonNull(tables);
        this.access = requireNonNull(access);
        this.minuting = requireNonNull(minuting);
        this.signing = requireNonNull(signing);
        this.paper = requireNonNull(paper);
    }

    @Override
    public Session session(Caller me, String id) {
        return transactions.required(() -> access.session(me, id));
    }

    @Override
    public Minutes minutes(Caller me, String session) {
        return transactions.required(() -> read(me, session));
    }

    @Override
    public Minutes makeMinutes(Caller me, String session) {
        return transactions.required(() -> {
            minuting.make(me, session);
            return read(me, session);
        });
    }

    @Override
    public Minutes sign(Caller me, String session) {
        return transactions.required(() -> {
            signing.sign(me, session);
            return read(me, session);
        });
    }

    @Override
    public byte[] minutesPdf(Caller me, String session) {
        return transactions.required(() -> paper.pdf(access.session(me, session), read(me, session)));
    }

    @Override
    public Papers frozenMinutes(Caller me, String id) {
        return transactions.required(() -> {
            KeptMinutes kept = kept(me, access.deliberated(me, id));
            if (!barred(me, CanonicalJson.read(kept.frozen(), FrozenMinutes.class))
                    .isEmpty()) {
                throw Refusal.notFound();
            }
            return new Papers(id, kept.frozen().getBytes(StandardCharsets.UTF_8), kept.digest());
        });
    }

    private Minutes read(Caller me, String id) {
        Session session = access.session(me, id);
        KeptMinutes kept = kept(me, session);
        FrozenMinutes frozen = CanonicalJson.read(kept.frozen(), FrozenMinutes.class);
        Set<String> barred = barred(me, frozen);
        return new Minutes(
                id,
                kept.signedAt() == null ? Minutes.State.UNSIGNED : Minutes.State.SIGNED,
                kept.digest(),
                kept.madeAt(),
                kept.signatures().stream()
                        .map(s -> new Minutes.MinutesSignature(s.function(), s.name(), s.signedAt(), s.phrase()))
                        .toList(),
                frozen.bodyName(),
                frozen.title(),
                frozen.place(),
                frozen.startsAt(),
                frozen.noticeWaived(),
                frozen.chair(),
                frozen.keeper(),
                frozen.present(),
                frozen.absent(),
                frozen.quorum(),
                frozen.items().stream()
                        .map(i -> barred.contains(i.item()) ? i.content().redactedCopy() : i.content())
                        .toList(),
                frozen.logHead(),
                !barred.isEmpty(),
                frozen.ledByOffice());
    }

    /** Those who do not deliberate read signed minutes only. */
    private KeptMinutes kept(Caller me, Session session) {
        return tables.minutes()
                .find(session.id())
                .filter(kept -> kept.signedAt() != null || mayReadUnsigned(me, session))
                .map(MinutesSeal::require)
                .orElseThrow(Refusal::notFound);
    }

    private static boolean mayReadUnsigned(Caller me, Session session) {
        return Visibility.deliberates(me, session) || me.account().equals(session.keeper());
    }

    private Set<String> barred(Caller me, FrozenMinutes frozen) {
        List<String> items =
                frozen.items().stream().map(FrozenMinutes.FrozenItem::item).toList();
        Set<String> barred = new HashSet<>(tables.recusals().excluding(me.account(), items));
        frozen.items().stream()
                .filter(item -> item.application() != null && me.isBarredFrom(item.application()))
                .forEach(item -> barred.add(item.item()));
        return barred;
    }
}
