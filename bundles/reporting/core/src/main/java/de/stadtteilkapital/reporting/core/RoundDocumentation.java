package de.stadtteilkapital.reporting.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Letters;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.HouseAudit;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.reporting.api.Documentation;
import de.stadtteilkapital.reporting.api.DocumentationFile;
import de.stadtteilkapital.reporting.api.DocumentationFormat;
import de.stadtteilkapital.reporting.api.DocumentationService;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The documentation of a round, read from all rooms, as records and as files. */
@Component(immediate = true)
public final class RoundDocumentation implements DocumentationService {
    private static final Text DIFFERS = new Text(
            "Die letzte Prüfung der Aufzeichnungen hat Abweichungen gefunden. Bis sie geklärt sind, gibt es keine"
                    + " Dokumentation. Bitte wenden Sie sich an die IT der Stadt: Sie kann nachsehen und neu prüfen.",
            "The last audit of the records found differences. Until they are cleared up there is no documentation. Please"
                    + " turn to the city's IT: it can look and audit again.");

    private final RoundReader reader;
    private final OtherRooms rooms;
    private final Transactions transactions;
    private final HouseAudit audit;
    private final BusinessClock clock;
    private final DocumentationPdf pdf;

    @Activate
    public RoundDocumentation(
            @Reference RoundReader reader,
            @Reference OtherRooms rooms,
            @Reference Transactions transactions,
            @Reference HouseAudit audit,
            @Reference BusinessClock clock,
            @Reference Letters letters) {
        this.reader = requireNonNull(reader);
        this.rooms = requireNonNull(rooms);
        this.transactions = requireNonNull(transactions);
        this.audit = requireNonNull(audit);
        this.clock = requireNonNull(clock);
        pdf = new DocumentationPdf(letters);
    }

    @Override
    public Documentation documentation(Caller me, String district, String round) {
        return reader.beside(() -> transactions.required(() -> {
            Visibility.requireNamed(district, round);
            FundingRound asked = rooms.programme().call(s -> s.round(round));
            Visibility.requireDocumentation(me, district, asked);
            return new Chapters(reader.read(district, asked)).documentation(me, audited(district));
        }));
    }

    /** @throws Refusal 409 while the records differ from their witnesses: nobody signs what is not true */
    private Documentation.@Nullable Audited audited(String district) {
        Optional<HouseAudit.Run> last = audit.last(district);
        if (last.isPresent() && last.get().findings() > 0) {
            throw Refusal.conflict(DIFFERS);
        }
        return last.map(run -> new Documentation.Audited(LocalDate.ofInstant(run.at(), clock.zone()), run.position()))
                .orElse(null);
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
