package de.stadtteilkapital.reporting.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.documents.Letters;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.reporting.api.Documentation;
import de.stadtteilkapital.reporting.api.DocumentationFile;
import de.stadtteilkapital.reporting.api.DocumentationFormat;
import de.stadtteilkapital.reporting.api.DocumentationService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The documentation of a round, read from all rooms, as records and as files. */
@Component(immediate = true)
public final class RoundDocumentation implements DocumentationService {
    private final RoundReader reader;
    private final OtherRooms rooms;
    private final Transactions transactions;
    private final DocumentationPdf pdf;

    @Activate
    public RoundDocumentation(
            @Reference RoundReader reader,
            @Reference OtherRooms rooms,
            @Reference Transactions transactions,
            @Reference Letters letters) {
        this.reader = requireNonNull(reader);
        this.rooms = requireNonNull(rooms);
        this.transactions = requireNonNull(transactions);
        pdf = new DocumentationPdf(letters);
    }

    @Override
    public Documentation documentation(Caller me, String district, String round) {
        return reader.beside(() -> transactions.required(() -> {
            Visibility.requireNamed(district, round);
            FundingRound asked = rooms.programme().call(s -> s.round(round));
            Visibility.requireDocumentation(me, district, asked);
            return new Chapters(reader.read(district, asked)).documentation(me);
        }));
    }

    @Override
    public DocumentationFile file(Caller me, String district, String round, DocumentationFormat format) {
        Documentation documentation = documentation(me, district, round);
        District of = rooms.programme().call(s -> s.district(district));
        byte[] content = switch (format) {
            case PDF -> pdf.print(documentation, of);
            case CSV -> CsvLines.of(documentation);
            case ODS -> OdsWorkbook.of(ReportTables.of(documentation));
        };
        String name = "dokumentation-%s-%s.%s"
                .formatted(district, documentation.cutOff().date(), format.suffix());
        return new DocumentationFile(format.mediaType(), name, content);
    }
}
