package de.stadtteilkapital.programme.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.programme.api.file.FileAct;
import de.stadtteilkapital.programme.api.file.TakenFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file that was taken is taken back, while nothing refers to what it brought. */
@OnBothDatabases
class TakenBackTest {
    private static final String HERE = FileHouse.HERE;
    private static final Caller OFFICE = FileHouse.OFFICE;
    private static final String MORE = FileHouse.TWO.replace("people: 12", "people: 13") + "  - name: West\n";

    private final FileHouse house;
    private final ChapterFile file;
    private final Neighbourhoods chapter;

    TakenBackTest(Database kind) {
        house = new FileHouse(kind);
        file = house.file;
        chapter = house.chapter;
        file.take(OFFICE, HERE, FileHouse.yaml(FileHouse.TWO));
    }

    private List<TakenFile> taken() {
        return file.taken(OFFICE, HERE, PageRequest.of(Map.of())).items();
    }

    private TakenFile last() {
        return taken().get(0);
    }

    private Refusal refusal(String id) {
        return catchThrowableOfType(Refusal.class, () -> file.takeBack(OFFICE, HERE, id));
    }

    @Test
    void whatItBroughtIsGoneAndWhatItChangedIsAsBefore() {
        List<Neighbourhoods.Neighbourhood> before = List.copyOf(chapter.there);
        file.take(OFFICE, HERE, FileHouse.yaml(MORE));
        assertThat(chapter.there).hasSize(3).isNotEqualTo(before);
        assertThat(last()).satisfies(one -> {
            assertThat(one.changes()).isEqualTo(2);
            assertThat(one.takenBy()).isEqualTo("o");
            assertThat(one.takenBackAt()).isNull();
        });
        house.clock.set(LocalDate.of(2026, 11, 24));
        assertThat(file.takeBack(OFFICE, HERE, last().id()).takenBackBy()).isEqualTo("o");
        assertThat(chapter.there).isEqualTo(before);
        assertThat(house.events.types()).endsWith("programme.fileTakenBack");
        file.takeBack(OFFICE, HERE, taken().get(1).id());
        assertThat(chapter.there).isEmpty();
        file.take(OFFICE, HERE, FileHouse.yaml(FileHouse.TWO));
        assertThat(chapter.there).isEqualTo(before);
    }

    @Test
    void aFileThatChangesNothingIsNotAmongThem() {
        file.take(OFFICE, HERE, file.export(OFFICE, HERE));
        assertThat(taken()).hasSize(1);
    }

    /** Of people a file keeps nothing, so that there is nothing of theirs to undo. */
    @Test
    void whoCameWithAFileIsNotAmongWhatIsTakenBack() {
        chapter.personal = true;
        file.take(OFFICE, HERE, FileHouse.yaml(MORE));
        assertThat(chapter.there).hasSize(3);
        assertThat(taken()).hasSize(1);
        assertThat(house.events.types()).endsWith("programme.fileTaken");
    }

    @Test
    void allThatRefersToWhatItBroughtIsNamed() {
        chapter.referred.addAll(Set.of("Nord", "Süd"));
        assertThat(refusal(last().id()))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT))
                .satisfies(refusal -> assertThat(refusal.objections())
                        .extracting(objection -> objection.message().german())
                        .containsExactly(
                                "Nachbarschaften „Süd 2027-01-01“: Darin wohnt Familie Süd.",
                                "Nachbarschaften „Nord“: Darin wohnt Familie Nord."));
        assertThat(last().takenBackAt()).isNull();
        assertThat(house.events.types()).doesNotContain("programme.fileTakenBack");
    }

    @Test
    void whatSomebodyHasChangedSinceStays() {
        Neighbourhoods.Neighbourhood nord = chapter.there.get(0);
        chapter.change(
                OFFICE,
                HERE,
                nord,
                new Neighbourhoods.Neighbourhood("Nord", null, 99, nord.old(), nord.rent(), nord.houses()));
        assertThat(refusal(last().id()).objections())
                .extracting(objection -> objection.message().german())
                .containsExactly("Nachbarschaften „Nord“: „Nord“ wurde seit dem Einlesen geändert oder entfernt.");
    }

    @Test
    void whatHasNoKeyIsCalledAsPeopleCallItsChapter() {
        chapter.single = true;
        chapter.there.clear();
        assertThat(refusal(last().id()).detail())
                .isEqualTo(new Text(
                        "Nachbarschaften: „Nachbarschaften“ wurde seit dem Einlesen geändert oder entfernt.",
                        "Neighbourhoods: “Neighbourhoods” was changed or removed since it was taken."));
    }

    @Test
    void theLastComesFirstAndNoneTwice() {
        String first = last().id();
        file.take(OFFICE, HERE, FileHouse.yaml(MORE));
        assertThat(refusal(first).detail().german()).contains("zuerst wird jene zurückgenommen");
        assertThat(file.possible(OFFICE, HERE, first))
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isNotNull());
        String second = last().id();
        assertThat(file.possible(OFFICE, HERE, second))
                .containsExactly(new Possible(FileAct.TAKE_BACK, List.of(HERE, second), null));
        assertThat(file.last(OFFICE, HERE))
                .hasValueSatisfying(one -> assertThat(one.id()).isEqualTo(second));
        file.takeBack(OFFICE, HERE, second);
        assertThat(file.last(OFFICE, HERE))
                .hasValueSatisfying(one -> assertThat(one.id()).isEqualTo(first));
        assertThat(refusal(second).detail().german()).isEqualTo("Diese Datei ist zurückgenommen.");
        file.takeBack(OFFICE, HERE, first);
        assertThat(file.last(OFFICE, HERE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMIN", "COORDINATOR"})
    void toOthersThereIsNone(Role role) {
        Caller me = new Caller("x", "X", List.of(Assignment.in(HERE, role)), Set.of());
        Caller elsewhere = new Caller("y", "Y", List.of(Assignment.in("sued", Role.COORDINATOR)), Set.of());
        String id = last().id();
        for (Runnable act : List.<Runnable>of(
                () -> file.taken(me, HERE, PageRequest.of(Map.of())),
                () -> file.taken(me, HERE, id),
                () -> file.last(me, HERE),
                () -> file.possible(me, HERE, id),
                () -> file.takeBack(me, HERE, id),
                () -> file.takeBack(elsewhere, HERE, id),
                () -> file.takeBack(elsewhere, "sued", id))) {
            assertThat(catchThrowableOfType(Refusal.class, act::run).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        }
        assertThat(chapter.there).hasSize(2);
    }

    @Test
    void whatAnothersChapterHasIsTakenBackByThoseAloneWhoseItIs() {
        Neighbourhoods theirs = new Neighbourhoods(Role.FINANCE_OFFICER);
        theirs.there.addAll(chapter.there);
        assertThat(catchThrowableOfType(Refusal.class, () -> house.of(theirs).takeBack(OFFICE, HERE, last().id()))
                        .kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(theirs.there).hasSize(2);
    }
}
