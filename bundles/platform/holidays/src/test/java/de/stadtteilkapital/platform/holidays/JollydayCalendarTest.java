package de.stadtteilkapital.platform.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.stadtteilkapital.platform.api.Deadline;
import de.stadtteilkapital.platform.api.HolidayCalendar;
import de.stadtteilkapital.platform.api.HolidayPlace;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The tables beside this class are written from the laws of the Länder. */
class JollydayCalendarTest {
    private static final HolidayCalendar CALENDAR = new JollydayCalendar();
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate END = LocalDate.of(2028, 1, 1);

    @ParameterizedTest
    @CsvFileSource(resources = "laender.csv", delimiter = ';', numLinesToSkip = 2)
    void knowsTheLaws(@Nullable String land, HolidayPlace place, String law, String days) throws IOException {
        Map<String, List<LocalDate>> movable = movable();
        List<LocalDate> expected = Stream.of(days.split(" "))
                .flatMap(day -> movable.containsKey(day)
                        ? movable.get(day).stream()
                        : day.length() > "MM-dd".length()
                                ? Stream.of(LocalDate.parse(day))
                                : Stream.of(2025, 2026, 2027).map(year -> LocalDate.parse(year + "-" + day)))
                .sorted()
                .toList();
        assertThat(FIRST.datesUntil(END).filter(day -> CALENDAR.isHoliday(land, place, day)))
                .as(law)
                .containsExactlyElementsOf(expected);
    }

    private static Map<String, List<LocalDate>> movable() throws IOException {
        Map<String, List<LocalDate>> movable = new HashMap<>();
        try (InputStream table = JollydayCalendarTest.class.getResourceAsStream("movable.csv")) {
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(2)
                    .map(line -> List.of(line.split("; *")))
                    .forEach(line -> movable.put(
                            line.get(0),
                            line.stream().skip(1).map(LocalDate::parse).toList()));
        }
        return movable;
    }

    @ParameterizedTest
    @CsvFileSource(resources = "deadlines.csv", delimiter = ';', numLinesToSkip = 2)
    void deadlinesEndOnWorkingDays(String land, HolidayPlace place, LocalDate ends, LocalDate last, String why) {
        assertThat(new Deadline(day -> CALENDAR.isHoliday(land, place, day)).moved(ends))
                .as(why)
                .isEqualTo(last);
    }

    @Test
    void isAskedByThreadsThatKnowNothingOfIt() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader nothing = new URLClassLoader(new URL[0], null)) {
            thread.setContextClassLoader(nothing);
            assertThat(new JollydayCalendar().isHoliday("SN", HolidayPlace.NONE, LocalDate.of(2031, 11, 19)))
                    .isTrue();
            assertThat(thread.getContextClassLoader()).isSameAs(nothing);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void aLandThatThereIsNotIsNoLandWithoutHolidays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.isHoliday("XX", HolidayPlace.NONE, LocalDate.of(2026, 1, 1)));
    }
}
