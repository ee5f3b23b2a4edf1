package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.texts.TextPlace;
import de.stadtteilkapital.programme.api.TextValue;
import de.stadtteilkapital.programme.api.TextVersion;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Texts as pages show them: by place, with the names of whoever worded them. */
@Component(service = TextDesk.class)
public final class TextDesk {
    private final SetterNames names;
    private final BusinessClock clock;

    @Activate
    public TextDesk(@Reference SetterNames names, @Reference BusinessClock clock) {
        this.names = requireNonNull(names);
        this.clock = requireNonNull(clock);
    }

    List<TextRow.Group> groups(List<TextValue> all) {
        UnaryOperator<String> name = names.forOnePage();
        return Stream.of(TextPlace.values())
                .map(place -> new TextRow.Group(
                        place,
                        all.stream()
                                .filter(text -> text.place() == place)
                                .map(text -> row(text, name))
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    TextRow row(TextValue text) {
        return row(text, names.forOnePage());
    }

    private TextRow row(TextValue text, UnaryOperator<String> name) {
        return new TextRow(
                text.key(),
                text.name(),
                text.words(),
                text.standard(),
                text.place() == TextPlace.LETTER,
                text.line(),
                text.own(),
                text.source(),
                text.placeholders(),
                text.versions().stream().map(version -> version(version, name)).toList());
    }

    private TextRow.Version version(TextVersion version, UnaryOperator<String> name) {
        return new TextRow.Version(
                version.from(),
                version.german(),
                version.english(),
                version.byModule() ? null : name.apply(version.setBy()),
                version.setAt().atZone(clock.zone()).toLocalDate(),
                version.from().isAfter(clock.today()));
    }
}
