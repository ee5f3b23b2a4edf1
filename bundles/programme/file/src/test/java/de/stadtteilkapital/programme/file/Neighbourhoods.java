package de.stadtteilkapital.programme.file;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Holders;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.setup.ChapterHead;
import de.stadtteilkapital.platform.api.setup.DistrictChapter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A chapter of a room that there is not: neighbourhoods with their houses. */
final class Neighbourhoods implements DistrictChapter<Neighbourhoods.Neighbourhood> {
    record House(String street, @Nullable String number) {}

    record Neighbourhood(
            @Longest(20) @Label(german = "der Name", english = "the name")
            String name,

            @Nullable LocalDate from,
            @Nullable Integer people,
            @Nullable Boolean old,

            @Nullable @Label(german = "die Miete", english = "the rent")
            Money rent,

            @Nullable @Most(3) List<House> houses) {
        Neighbourhood {
            Input in = Input.of(Neighbourhood.class);
            name = in.text("name", name, 20);
            houses = houses == null ? List.of() : List.copyOf(houses);
            in.refuse();
        }
    }

    boolean founds = true;

    /** Whether a file has one, which needs no key. */
    boolean single;

    /** Whether it tells of persons. */
    boolean personal;

    /** The day since which holds what holds. */
    @Nullable
    LocalDate holding;

    /** Names of those that are over. */
    final Set<String> over = new HashSet<>();

    /** Names of those to which something refers. */
    final Set<String> referred = new HashSet<>();

    final List<Neighbourhood> there = new ArrayList<>();
    private final Role by;

    Neighbourhoods(Role by) {
        this.by = by;
    }

    @Override
    public ChapterHead<Neighbourhood> head() {
        return new ChapterHead<>(
                "neighbourhoods",
                10,
                new Text("Nachbarschaften", "Neighbourhoods"),
                Neighbourhood.class,
                () -> Holders.in(by));
    }

    @Override
    public boolean founds() {
        return founds;
    }

    @Override
    public boolean isPersonal() {
        return personal;
    }

    @Override
    public String key(Neighbourhood entry) {
        if (single) {
            return "";
        }
        return entry.from() == null ? entry.name() : entry.name() + " " + entry.from();
    }

    @Override
    public Neighbourhood settled(Caller me, String district, Neighbourhood entry) {
        return entry.from() != null && entry.from().equals(holding)
                ? new Neighbourhood(entry.name(), null, entry.people(), entry.old(), entry.rent(), entry.houses())
                : entry;
    }

    @Override
    public boolean isOver(Caller me, String district, Neighbourhood entry) {
        return over.contains(entry.name());
    }

    @Override
    public List<Neighbourhood> entries(Caller me, String district) {
        return List.copyOf(there);
    }

    @Override
    public void add(Caller me, String district, Neighbourhood entry) {
        if ("Nirgends".equals(entry.name())) {
            throw Refusal.rule("/houses/0/street", Text.same("Diese Straße gibt es nicht."), "r", "s");
        }
        there.add(entry);
    }

    @Override
    public void change(Caller me, String district, Neighbourhood before, Neighbourhood after) {
        there.set(there.indexOf(before), after);
    }

    @Override
    public void remove(Caller me, String district, Neighbourhood entry, LocalDate taken) {
        if (referred.contains(entry.name())) {
            throw Refusal.conflict(Text.same("Darin wohnt Familie %s.").with(entry.name()));
        }
        there.remove(settled(me, district, entry));
    }
}
