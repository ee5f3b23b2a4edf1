package de.stadtteilkapital.programme.core.chapters;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.setup.ChapterHead;
import de.stadtteilkapital.platform.api.setup.DistrictChapter;
import de.stadtteilkapital.platform.api.setup.Since;
import de.stadtteilkapital.programme.api.AskedSetting;
import de.stadtteilkapital.programme.api.ParameterAdmin;
import de.stadtteilkapital.programme.api.ParameterSetting;
import de.stadtteilkapital.programme.api.ParameterValue;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.core.chapters.ParameterChapter.WrittenParameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the district has set of the parameters: what holds, and what is to come. */
@Component(service = DistrictChapter.class)
public final class ParameterChapter implements DistrictChapter<WrittenParameter> {
    private static final ChapterHead<WrittenParameter> HEAD = new ChapterHead<>(
            "parameters", 40, new Text("Parameter", "Parameters"), WrittenParameter.class, ProgrammeRight.KEEP);

    private static final Text UNREAD = new Text(
            "Einen Parameter „%s“ liest hier gerade niemand.", "Nobody reads a parameter “%s” here right now.");

    /**
     * As it stands in the file.
     *
     * @param from the first day; null for what holds
     */
    @LabelsOf({ParameterValue.class, ParameterSetting.class})
    public record WrittenParameter(
            @Longest(200) String key,
            @Longest(2000) String value,
            @Nullable LocalDate from) {
        public WrittenParameter {
            Input in = Input.of(WrittenParameter.class);
            key = in.text("key", key, 200);
            value = in.text("value", value, 2000);
            in.refuse();
        }
    }

    private final ParameterAdmin parameters;
    private final BusinessClock clock;

    @Activate
    public ParameterChapter(@Reference ParameterAdmin parameters, @Reference BusinessClock clock) {
        this.parameters = requireNonNull(parameters);
        this.clock = requireNonNull(clock);
    }

    @Override
    public ChapterHead<WrittenParameter> head() {
        return HEAD;
    }

    @Override
    public String key(WrittenParameter entry) {
        return entry.from() == null ? entry.key() : entry.key() + " " + entry.from();
    }

    @Override
    public List<WrittenParameter> entries(Caller me, String district) {
        return parameters.parameters(me, district).stream()
                .flatMap(parameter -> versions(parameter)
                        .written(
                                ParameterSetting::value,
                                (value, from) -> Optional.ofNullable(value)
                                        .map(set -> new WrittenParameter(parameter.key(), set, from)))
                        .stream())
                .flatMap(Optional::stream)
                .toList();
    }

    private Since<ParameterSetting> versions(ParameterValue parameter) {
        return Since.of(parameter.settings(), ParameterSetting::from, clock.today());
    }

    @Override
    public WrittenParameter settled(Caller me, String district, WrittenParameter entry) {
        return parameters.parameters(me, district).stream()
                .filter(parameter -> parameter.key().equals(entry.key()))
                .findFirst()
                .map(parameter -> new WrittenParameter(
                        entry.key(),
                        parameter.type().normal(entry.value()),
                        versions(parameter).settled(entry.from())))
                // what nobody declares is refused where it is set
                .orElse(entry);
    }

    @Override
    public boolean isOver(Caller me, String district, WrittenParameter entry) {
        return parameters.parameters(me, district).stream()
                .filter(parameter -> parameter.key().equals(entry.key()))
                .anyMatch(parameter -> versions(parameter)
                        .holdsAnyway(
                                entry.from(),
                                clock.today(),
                                setting -> entry.value().equals(setting.value())));
    }

    @Override
    public void add(Caller me, String district, WrittenParameter entry) {
        try {
            parameters.set(me, district, entry.key(), new AskedSetting(entry.value(), entry.from()));
        } catch (Refusal refusal) {
            throw refusal.kind() == Refusal.Kind.NOT_FOUND
                    ? Refusal.invalid("/key", UNREAD.with(entry.key()))
                    : refusal;
        }
    }

    @Override
    public void change(Caller me, String district, WrittenParameter before, WrittenParameter after) {
        add(me, district, after);
    }

    @Override
    public void remove(Caller me, String district, WrittenParameter entry, LocalDate taken) {
        parameters.withdraw(me, district, entry.key(), entry.from() == null ? taken : entry.from());
    }

    @Override
    public void restore(Caller me, String district, WrittenParameter before, WrittenParameter after, LocalDate taken) {
        remove(me, district, after, taken);
        // one of the same day was in its place
        if (!entries(me, district).contains(before)) {
            add(me, district, before);
        }
    }
}
