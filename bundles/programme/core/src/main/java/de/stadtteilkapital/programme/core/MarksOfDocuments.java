package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.documents.DocumentMark;
import de.stadtteilkapital.platform.api.documents.DocumentMarks;
import de.stadtteilkapital.platform.api.documents.Frame;
import de.stadtteilkapital.platform.api.documents.Letter;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.programme.api.Mark;
import de.stadtteilkapital.programme.core.persistence.MarkPictures;
import de.stadtteilkapital.programme.core.persistence.MarkRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The marks that held on the day of a document, with their pictures; two statements for each document. */
@Component(immediate = true)
public final class MarksOfDocuments implements DocumentMarks {
    private final MarkRepository marks;
    private final MarkPictures pictures;
    private final Transactions transactions;
    private final BusinessClock clock;

    @Activate
    public MarksOfDocuments(
            @Reference Store store, @Reference Transactions transactions, @Reference BusinessClock clock) {
        marks = new MarkRepository(store);
        pictures = new MarkPictures(store);
        this.transactions = requireNonNull(transactions);
        this.clock = requireNonNull(clock);
    }

    @Override
    public List<DocumentMark> of(String district, Frame frame) {
        Mark.Use use = frame instanceof Letter ? Mark.Use.LETTERS : Mark.Use.REPORTS;
        return transactions.reading(() -> {
            List<Mark> standing = marks.all(district, clock.today()).stream()
                    .filter(mark -> mark.uses().contains(use) && held(mark, frame.date()))
                    .toList();
            if (standing.isEmpty()) {
                return List.<DocumentMark>of();
            }
            Map<String, byte[]> bytes = pictures.contents(
                    district,
                    standing.stream().map(mark -> mark.picture().digest()).toList());
            return standing.stream()
                    .map(mark -> drawn(mark, bytes.get(mark.picture().digest())))
                    .toList();
        });
    }

    private static boolean held(Mark mark, LocalDate day) {
        return !mark.from().isAfter(day) && (mark.to() == null || !mark.to().isBefore(day));
    }

    private static DocumentMark drawn(Mark mark, byte[] png) {
        return new DocumentMark(
                DocumentMark.Position.valueOf(mark.kind().name()),
                mark.words(),
                mark.said(),
                mark.picture().width(),
                mark.picture().height(),
                png);
    }
}
