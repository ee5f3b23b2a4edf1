package de.stadtteilkapital.directory.core;

import static de.stadtteilkapital.directory.core.DirectoryHouse.NORTH;
import static de.stadtteilkapital.directory.core.DirectoryHouse.TODAY;

import de.stadtteilkapital.directory.api.ChangedOrganisation;
import de.stadtteilkapital.directory.api.KeptOrganisation;
import de.stadtteilkapital.directory.api.OrganisationAdmin;
import de.stadtteilkapital.directory.api.OrganisationEnd;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.testing.doors.Doors;
import de.stadtteilkapital.platform.testing.doors.Things;
import java.util.List;
import java.util.Map;

/** The doors of the organisations that the office keeps. */
final class OrganisationDoors {
    static final List<String> STATES = List.of("entered", "ended", "named", "asked", "shared");
    private static final PageRequest ALL = new PageRequest(PageRequest.MOST, null, null, Map.of(), null);
    private static final ChangedOrganisation OTHERWISE =
            new ChangedOrganisation("Anders", List.of("PARTNER", "Patin"), List.of(), null);

    private OrganisationDoors() {}

    static void add(Doors doors, DirectoryHouse house, Cast cast) {
        Things all = Things.in(STATES, state -> cast.organisation("verein-", state));
        doors.room(OrganisationAdmin.class, house.organisations)
                .reads("kept organisation", all, (s, me, t) -> shown(s.organisation(me, NORTH, t.id())))
                .reads(
                        "kept organisations",
                        all,
                        (s, me, t) -> s.organisations(me, ALL).items().stream()
                                .filter(one -> one.id().equals(t.id()))
                                .map(OrganisationDoors::shown)
                                .findFirst()
                                .orElse("hidden"))
                .reads("possible: organisation", all, (s, me, t) -> s.possible(me, NORTH, t.id()))
                .changes("enter", Things.NONE, (s, me, t) -> s.enter(me, DirectoryHouse.organisation("kegelclub")))
                .changes(
                        "enter: a taken id",
                        Things.NONE,
                        (s, me, t) -> s.enter(me, DirectoryHouse.organisation("jobcenter")))
                .changes("change organisation", all, (s, me, t) -> s.change(me, NORTH, t.id(), OTHERWISE))
                .changes("end organisation", all, (s, me, t) -> s.end(me, NORTH, t.id(), new OrganisationEnd(Cast.NOW)))
                .changes(
                        "end organisation: a day that is over",
                        all,
                        (s, me, t) -> s.end(me, NORTH, t.id(), new OrganisationEnd(TODAY)))
                .changes("remove organisation", all, (s, me, t) -> s.remove(me, NORTH, t.id()));
    }

    private static String shown(KeptOrganisation one) {
        return one.contact() == null ? "redacted" : "shown";
    }
}
