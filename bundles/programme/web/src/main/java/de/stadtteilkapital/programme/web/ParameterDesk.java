package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.DirectoryService;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.RoomNames;
import de.stadtteilkapital.programme.api.ParameterValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Parameters as pages show them: by room, with the names of whoever set them. */
@Component(service = ParameterDesk.class)
public final class ParameterDesk {
    private final Desk<DirectoryService> directory;
    private final BusinessClock clock;

    @Activate
    public ParameterDesk(@Reference Desks desks, @Reference BusinessClock clock) {
        directory = desks.of(DirectoryService.class);
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
        Map<String, Optional<String>> names = new HashMap<>();
        return (parameter, setting) -> new ParameterRow.Setting(
                setting.from(),
                SettingText.shown(parameter, setting.value()),
                setting.byModule()
                        ? null
                        : names.computeIfAbsent(setting.setBy(), this::name).orElse("–"),
                setting.setAt().atZone(clock.zone()).toLocalDate(),
                setting.from().isAfter(clock.today()));
    }

    /** Empty while the directory is away, too: the rest of the page is there. */
    private Optional<String> name(String account) {
        try {
            return directory.call((service, me) -> service.nameOf(account));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.UNAVAILABLE) {
                return Optional.empty();
            }
            throw refusal;
        }
    }
}
