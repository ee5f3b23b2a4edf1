package de.stadtteilkapital.programme.rest;

import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.ChangedRound;
import de.stadtteilkapital.programme.api.FundingRound;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days of a round as an address names them; those that it does not name stay. */
final class AskedDates {
    private final List<Objection> objections = new ArrayList<>();

    private AskedDates() {}

    static ChangedRound of(
            FundingRound round,
            @Nullable String start,
            @Nullable String end,
            @Nullable String submissionDeadline,
            @Nullable String earlierDeadlines,
            @Nullable String fixedDeadline) {
        AskedDates dates = new AskedDates();
        LocalDate from = dates.day("/start", start, round.start());
        LocalDate to = dates.day("/end", end, round.end());
        LocalDate deadline = dates.day("/submissionDeadline", submissionDeadline, round.submissionDeadline());
        List<LocalDate> earlier = earlierDeadlines == null
                ? round.earlierDeadlines()
                : Stream.of(earlierDeadlines.split(","))
                        .filter(day -> !day.isBlank())
                        .map(day -> dates.day("/earlierDeadlines", day.strip(), deadline))
                        .toList();
        boolean fixed = dates.flag("/fixedDeadline", fixedDeadline, round.fixedDeadline());
        if (!dates.objections.isEmpty()) {
            throw Refusal.invalid(dates.objections);
        }
        return new ChangedRound(round.name(), from, to, deadline, earlier, fixed);
    }

    private boolean flag(String pointer, @Nullable String written, boolean otherwise) {
        if (written != null && !written.equals("true") && !written.equals("false")) {
            objections.add(new Objection(pointer, new Text("Hier steht true oder false.", "Here goes true or false.")));
        }
        return written == null ? otherwise : written.equals("true");
    }

    private LocalDate day(String pointer, @Nullable String written, LocalDate otherwise) {
        try {
            return written == null ? otherwise : LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            objections.add(new Objection(
                    pointer, new Text("Hier steht ein Tag wie 2027-03-31.", "Here goes a day like 2027-03-31.")));
            return otherwise;
        }
    }
}
