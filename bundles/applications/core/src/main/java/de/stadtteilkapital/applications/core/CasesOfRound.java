package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.core.persistence.RoundRows;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.Wording;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.RoundUse;
import de.stadtteilkapital.programme.api.TouchedCase;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells which applications another day of their round would touch; what was granted inside it bars the change. */
@Component
public final class CasesOfRound implements RoundUse {
    private static final int MOST = 100;

    private static final Set<ApplicationState> GRANTED =
            EnumSet.of(ApplicationState.APPROVED, ApplicationState.APPROVED_WITH_CONDITIONS);
    private static final Set<ApplicationState> UNDECIDED = EnumSet.of(
            ApplicationState.DRAFT,
            ApplicationState.SUBMITTED,
            ApplicationState.INCOMPLETE,
            ApplicationState.SPECIALIST_REVIEW,
            ApplicationState.PRE_ASSESSED,
            ApplicationState.SCHEDULED,
            ApplicationState.DEFERRED,
            ApplicationState.WAITING_LIST);

    private static final Text NO_LONGER_INSIDE = new Text(
            "Das Vorhaben läge nicht mehr in der Förderperiode.", "The project would no longer lie in the round.");

    private final RoundRows rows;

    @Activate
    public CasesOfRound(@Reference Store store) {
        rows = new RoundRows(store);
    }

    @Override
    public List<TouchedCase> touched(FundingRound before, FundingRound after) {
        boolean period = !before.start().equals(after.start()) || !before.end().equals(after.end());
        boolean deadline = !before.submissionUntil().equals(after.submissionUntil());
        Stream<TouchedCase> outside = period
                ? Stream.concat(
                        rows.outside(after, GRANTED, MOST).stream().map(row -> touched(row, NO_LONGER_INSIDE, true)),
                        rows.outside(after, UNDECIDED, MOST).stream().map(row -> touched(row, NO_LONGER_INSIDE, false)))
                : Stream.empty();
        Stream<TouchedCase> drafts = deadline
                ? rows.drafts(after, MOST).stream().map(row -> touched(row, due(after), false))
                : Stream.empty();
        return Stream.concat(outside, drafts).limit(MOST).toList();
    }

    private static TouchedCase touched(RoundRows.Row row, Text why, boolean bars) {
        return new TouchedCase(row.id(), row.fileNumber(), why, bars);
    }

    private static Text due(FundingRound after) {
        return new Text(
                "Der Entwurf müsste bis zum %s eingereicht sein."
                        .formatted(Wording.GERMAN.day(after.submissionUntil())),
                "The draft would have to be submitted by %s.".formatted(Wording.ENGLISH.day(after.submissionUntil())));
    }
}
