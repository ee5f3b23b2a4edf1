package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Task;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mandate to be given.
 *
 * @param holder account of the person
 * @param role code of the task, one of {@link MandateKind} or a district's own
 * @param legalBasis {@code Ratsbeschluss 3372/03}
 * @param to last day, missing for an open end
 * @param substituteFor account of the person for whom the holder deputises, missing for none
 * @param phrase with which the holder signs: {@code i. V.}; missing for that of its kind ({@link MandateKind#phrase})
 * @param tasks to which it limits a role that rests on it, for who supports only; none where it does not
 */
@LabelsOf(GivenMandate.class)
public record NewMandate(
        @Longest(60) String district,
        @Longest(36) String holder,
        @Longest(60) String role,
        @Longest(200) String legalBasis,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable @Longest(36) String substituteFor,
        @Nullable @Longest(20) String phrase,
        @Nullable @Most(10) List<Task> tasks) {
    public NewMandate {
        Input in = Input.of(NewMandate.class);
        district = in.text("district", district, 60);
        holder = in.text("holder", holder, 36);
        role = in.text("role", role, 60);
        legalBasis = in.text("legalBasis", legalBasis, 200);
        in.present("from", from);
        in.require(
                from == null || to == null || !to.isBefore(from),
                "to",
                new Text("Ein Mandat endet nicht vor seinem Beginn.", "A mandate does not end before it begins."));
        substituteFor = in.optionalText("substituteFor", substituteFor, 36);
        in.require(
                substituteFor == null || !substituteFor.equals(holder),
                "substituteFor",
                new Text("Niemand vertritt sich selbst.", "Nobody deputises for themselves."));
        phrase = in.optionalText("phrase", phrase, 20);
        tasks = in.list("tasks", tasks).stream().distinct().sorted().toList();
        in.refuse();
    }

    /** One without a limit. */
    public NewMandate(
            String district,
            String holder,
            String role,
            String legalBasis,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String substituteFor,
            @Nullable String phrase) {
        this(district, holder, role, legalBasis, from, to, substituteFor, phrase, null);
    }
}
