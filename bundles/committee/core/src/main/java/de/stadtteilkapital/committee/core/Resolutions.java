package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Condition;
import de.stadtteilkapital.committee.api.Resolution;
import de.stadtteilkapital.committee.api.ResolutionRegister;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Resolutions as other rooms read them. */
@Component(immediate = true)
public final class Resolutions implements ResolutionRegister {
    private final Transactions transactions;
    private final CommitteeTables tables;

    @Activate
    public Resolutions(@Reference Transactions transactions, @Reference CommitteeTables tables) {
        this.transactions = requireNonNull(transactions);
        this.tables = requireNonNull(tables);
    }

    @Override
    public Optional<Resolution> resolution(String application) {
        return transactions.required(() -> tables.items().decided(application).map(this::resolution));
    }

    private Resolution resolution(AgendaItem item) {
        Session session = tables.sessions().find(item.session()).orElseThrow(Refusal::notFound);
        return new Resolution(
                item.result(),
                item.amount(),
                item.reason(),
                session.id(),
                session.title(),
                item.number(),
                item.decidedOn(),
                tables.isSigned(item),
                preconditions(tables, item.id()),
                tables.conditions().ofItem(item.id()).stream()
                        .filter(c -> !c.precondition())
                        .toList());
    }

    /** What must still be fulfilled before a grant. */
    static List<Condition> preconditions(CommitteeTables tables, String item) {
        return tables.conditions().ofItem(item).stream()
                .filter(c -> c.precondition() && c.unfulfilled())
                .toList();
    }
}
