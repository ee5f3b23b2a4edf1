package de.stadtteilkapital.programme.core.chapters;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.setup.ChapterHead;
import de.stadtteilkapital.platform.api.setup.DistrictChapter;
import de.stadtteilkapital.programme.api.ChangedRound;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.NewRound;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.api.ProgrammeService;
import de.stadtteilkapital.programme.api.RoundAdmin;
import de.stadtteilkapital.programme.core.chapters.RoundChapter.WrittenRound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rounds that are planned or run. */
@Component(service = DistrictChapter.class)
public final class RoundChapter implements DistrictChapter<WrittenRound> {
    private static final ChapterHead<WrittenRound> HEAD = new ChapterHead<>(
            "rounds", 50, new Text("Förderperioden", "Funding rounds"), WrittenRound.class, ProgrammeRight.KEEP);

    private static final Text SHARE = new Text(
            "Der Anteil der Koordinierung einer Förderperiode steht fest.",
            "The share of the coordination of a round is fixed.");

    /** As it stands in the file. */
    @LabelsOf(FundingRound.class)
    public record WrittenRound(
            @Longest(120) String name,
            LocalDate start,
            LocalDate end,
            LocalDate submissionDeadline,
            @Nullable @Most(24) List<LocalDate> earlierDeadlines,
            Boolean fixedDeadline,
            BigDecimal coordinationShare) {
        /** Its district is that of the file. */
        private static final String SOME = "some";

        public WrittenRound {
            // objects in the words of the form in which a round is planned
            NewRound checked = new NewRound(
                    SOME, name, start, end, submissionDeadline, earlierDeadlines, fixedDeadline, coordinationShare);
            name = checked.name();
            earlierDeadlines = checked.earlierDeadlines();
            fixedDeadline = checked.fixedDeadline();
            coordinationShare = coordinationShare.stripTrailingZeros();
        }
    }

    private final RoundAdmin rounds;
    private final ProgrammeService programme;

    @Activate
    public RoundChapter(@Reference RoundAdmin rounds, @Reference ProgrammeService programme) {
        this.rounds = requireNonNull(rounds);
        this.programme = requireNonNull(programme);
    }

    @Override
    public ChapterHead<WrittenRound> head() {
        return HEAD;
    }

    @Override
    public String key(WrittenRound entry) {
        return entry.name();
    }

    private Stream<FundingRound> all(String district) {
        return programme
                .rounds(new PageRequest(PageRequest.MOST, null, null, Map.of("district", district), null))
                .items()
                .stream();
    }

    private List<FundingRound> open(String district) {
        return all(district)
                .filter(round -> round.state() != FundingRound.State.CLOSED)
                .toList();
    }

    @Override
    public List<WrittenRound> entries(Caller me, String district) {
        return open(district).stream()
                .map(round -> new WrittenRound(
                        round.name(),
                        round.start(),
                        round.end(),
                        round.submissionDeadline(),
                        round.earlierDeadlines(),
                        round.fixedDeadline(),
                        round.coordinationShare()))
                .toList();
    }

    @Override
    public boolean isOver(Caller me, String district, WrittenRound entry) {
        return all(district)
                .anyMatch(round -> round.name().equals(entry.name()) && round.state() == FundingRound.State.CLOSED);
    }

    @Override
    public void add(Caller me, String district, WrittenRound entry) {
        rounds.plan(
                me,
                new NewRound(
                        district,
                        entry.name(),
                        entry.start(),
                        entry.end(),
                        entry.submissionDeadline(),
                        entry.earlierDeadlines(),
                        entry.fixedDeadline(),
                        entry.coordinationShare()));
    }

    @Override
    public void change(Caller me, String district, WrittenRound before, WrittenRound after) {
        if (!after.coordinationShare().equals(before.coordinationShare())) {
            throw Refusal.invalid("/coordinationShare", SHARE);
        }
        rounds.change(
                me,
                id(district, before),
                new ChangedRound(
                        after.name(),
                        after.start(),
                        after.end(),
                        after.submissionDeadline(),
                        after.earlierDeadlines(),
                        after.fixedDeadline()));
    }

    @Override
    public void remove(Caller me, String district, WrittenRound entry, LocalDate taken) {
        rounds.remove(me, id(district, entry));
    }

    private String id(String district, WrittenRound entry) {
        return open(district).stream()
                .filter(round -> round.name().equals(entry.name()))
                .map(FundingRound::id)
                .findFirst()
                .orElseThrow();
    }
}
