package de.stadtteilkapital.reporting.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.reporting.api.ResearchExtract;
import de.stadtteilkapital.reporting.api.ResearchService;
import de.stadtteilkapital.reporting.core.persistence.InstallationSecrets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The research extract, under this installation's own pseudonyms. */
@Component(immediate = true)
public final class JpaResearch implements ResearchService {
    private static final String PSEUDONYMS = "pseudonyms";
    private final RoundReader reader;
    private final InstallationSecrets secrets;
    private final OtherRooms rooms;
    private final Transactions transactions;

    @Activate
    public JpaResearch(
            @Reference Store store,
            @Reference OtherRooms rooms,
            @Reference Transactions transactions,
            @Reference RoundReader reader) {
        this.reader = requireNonNull(reader);
        secrets = new InstallationSecrets(store);
        secrets.make(PSEUDONYMS);
        this.rooms = requireNonNull(rooms);
        this.transactions = requireNonNull(transactions);
    }

    @Override
    public ResearchExtract extract(Caller me, String district, String round) {
        return reader.beside(() -> transactions.required(() -> {
            Visibility.requireNamed(district, round);
            FundingRound asked = rooms.programme().call(s -> s.round(round));
            Visibility.requireResearch(me, district, asked);
            Pseudonyms pseudonyms = new Pseudonyms(secrets.secret(PSEUDONYMS));
            return new Extraction(reader.read(district, asked), pseudonyms).extract(me);
        }));
    }
}
