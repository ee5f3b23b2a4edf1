package de.stadtteilkapital.applications.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ApplicationRow;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.work.Found;
import de.stadtteilkapital.platform.api.work.Sought;
import de.stadtteilkapital.platform.api.work.Subject;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What people look for in this room, of what they may see. */
public final class Finds {
    private final Store store;
    private final SponsorRepository sponsors;

    public Finds(Store store) {
        this.store = requireNonNull(store);
        sponsors = new SponsorRepository(store);
    }

    /** By file number, title, name of the sponsor, and amount; the newest first. */
    public List<Found> applications(Caller me, Sought sought, int most) {
        RowFilter words = SearchedWords.applications(me, sought.words());
        RowFilter meant = sought.amount()
                .map(amount -> words.or(RowFilter.is("e.requestedAmount", amount.amount())))
                .orElse(words);
        List<ApplicationEntity> rows =
                rows(ApplicationEntity.class, Visibility.applications(me).and(meant), "e.fileNumberKey desc", most);
        Map<String, String> names =
                sponsors.names(me, rows.stream().map(ApplicationEntity::sponsor).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> found(row.toRow(names.get(row.sponsor()), null)))
                .toList();
    }

    private static Found found(ApplicationRow row) {
        Text stands = row.state().label();
        return new Found(
                new Subject(Kinds.APPLICATION, row.id()),
                row.fileNumber(),
                row.title(),
                row.sponsorName() == null ? stands : Words.fill(Text.same("%s, %s"), row.sponsorName(), stands));
    }

    /** By name. */
    public List<Found> sponsors(Caller me, Sought sought, int most) {
        RowFilter filter = Visibility.sponsors(me).and(SearchedWords.like("e.name", sought.words()));
        return rows(SponsorEntity.class, filter, "e.nameKey, e.id", most).stream()
                .map(SponsorEntity::toFound)
                .toList();
    }

    /** By idea, name of the contact, and receipt; the newest first. */
    public List<Found> adviceCases(Caller me, Sought sought, int most) {
        RowFilter words = SearchedWords.like("e.idea", sought.words())
                .or(SearchedWords.like("e.contactName", sought.words()))
                .or(SearchedWords.like("e.receipt", sought.words()));
        return rows(AdviceCaseEntity.class, Visibility.advice(me).and(words), "e.id desc", most).stream()
                .map(AdviceCaseEntity::toFound)
                .toList();
    }

    private <E> List<E> rows(Class<E> entity, RowFilter filter, String order, int most) {
        return store.in(em -> {
            var query = em.createQuery(
                    "select e from " + entity.getSimpleName() + " e where " + filter.condition() + " order by " + order,
                    entity);
            filter.parameters().forEach(query::setParameter);
            return query.setMaxResults(most).getResultList();
        });
    }
}
