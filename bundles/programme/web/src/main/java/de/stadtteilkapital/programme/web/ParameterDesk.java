package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.RoomNames;
import de.stadtteilkapital.programme.api.ParameterValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Parameters as pages show them: by room, with the names of whoever set them. */
@Component(service = ParameterDesk.class)
public final class ParameterDesk {
    private final SetterNames names;
    private final BusinessClock clock;

    @Activate
    public ParameterDesk(@Reference SetterNames names, @Reference BusinessClock clock) {
        this.names = requireNonNull(names);
        this.clock = requireNonNull(clock);
    }

    /**
     * The parameters of one room.
     *
     * @param id by which a link finds it
     */
    public record Group(String id, Text room, List<ParameterRow> rows) {}

    List<Group> groups(List<ParameterValue> all) {
        Map<String, List<ParameterValue>> byRoom = new LinkedHashMap<>();
        all.forEach(value ->
                byRoom.computeIfAbsent(value.room(), room -> new ArrayList<>()).add(value));
        ParameterRow.SettingShown shown = shown();
        return byRoom.entrySet().stream()
                .map(room -> new Group(
                        room.getKey(),
                        RoomNames.of(room.getKey()),
                        room.getValue().stream()
                                .map(value -> ParameterRow.of(value, familyOf(value, all), shown))
                                .toList()))
                .toList();
    }

    private static String familyOf(ParameterValue value, List<ParameterValue> all) {
        return all.stream()
                .filter(other -> other.family()
                        && !other.key().equals(value.key())
                        && value.key().startsWith(other.key()))
                .map(ParameterValue::key)
                .findFirst()
                .orElse(value.key());
    }

    ParameterRow row(ParameterValue value) {
        return ParameterRow.of(value, value.key(), shown());
    }

    private ParameterRow.SettingShown shown() {
        UnaryOperator<String> name = names.forOnePage();
        return (parameter, setting) -> new ParameterRow.Setting(
                setting.from(),
                SettingText.shown(parameter, setting.value()),
                setting.byModule() ? null : name.apply(setting.setBy()),
                setting.setAt().atZone(clock.zone()).toLocalDate(),
                setting.from().isAfter(clock.today()));
    }
}
