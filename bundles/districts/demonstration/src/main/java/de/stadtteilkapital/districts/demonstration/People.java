package de.stadtteilkapital.districts.demonstration;

import de.stadtteilkapital.platform.api.identity.Role;
import java.util.List;

/** Everyone who has an account; they are named after trees and shrubs, so that nobody is meant. */
final class People {
    /** On what all of them rest; nobody has resolved it. */
    static final String BASIS = "Demonstration";

    static final List<Person> ALL = List.of(
            Person.in(Role.COORDINATOR, "koordination", "Anna Ahorn"),
            Person.in(Role.COORDINATOR, "stellvertretung", "Beate Birke"),
            Person.in(Role.COORDINATOR, "stadtteilbuero", "Cem Zeder"),
            Person.in(Role.FINANCE_OFFICER, "finanzen", "Dora Buche"),
            Person.in(Role.PAYMENT_RELEASER, "freigabe", "Emil Eibe"),
            Person.in(Role.AUDITOR, "revision", "Frauke Fichte"),
            Person.member(DemonstrationBodies.COMMITTEE, "komitee1", "Gerda Ginster"),
            Person.member(DemonstrationBodies.COMMITTEE, "komitee2", "Hakan Hasel"),
            Person.member(DemonstrationBodies.COMMITTEE, "komitee3", "Irina Holunder"),
            Person.member(DemonstrationBodies.COMMITTEE, "komitee4", "Jonas Kiefer"),
            Person.member(DemonstrationBodies.COMMITTEE, "komitee5", "Katja Lärche"),
            Person.member(DemonstrationBodies.COMMITTEE, "komitee6", "Lars Linde"),
            Person.member(DemonstrationBodies.COMMITTEE, "komitee7", "Meryem Mandel"),
            Person.member(DemonstrationBodies.COMMITTEE, "komitee8", "Nils Mispel"),
            Person.member(DemonstrationBodies.COMMITTEE, "komitee9", "Olga Olive"),
            Person.member(DemonstrationBodies.NETWORK, "netzwerk1", "Petra Pappel"),
            Person.member(DemonstrationBodies.NETWORK, "netzwerk2", "Quirin Quitte"),
            Person.member(DemonstrationBodies.NETWORK, "netzwerk3", "Rana Robinie"),
            Person.member(DemonstrationBodies.WORKING_GROUP, "arbeitskreis1", "Sven Schlehe"),
            Person.member(DemonstrationBodies.PREVENTION_CIRCLE, "praeventivkreis1", "Tilda Tanne"),
            Person.in(Role.SPONSOR, "traeger1", "Uwe Ulme"),
            Person.in(Role.SPONSOR, "traeger2", "Vera Wacholder"),
            Person.in(Role.SPONSOR, "traeger3", "Wanja Weide"),
            Person.office("wirtschaftsfoerderung", "Xenia Esche"),
            Person.office("stadtplanung", "Yusuf Platane").alsoIn(DemonstrationBodies.LABOUR_GROUP),
            Person.office("jobcenter", "Zita Espe"),
            Person.office("jugendamt", "Arne Erle"),
            Person.office("sozialamt", "Britta Eiche"),
            Person.office("soziale-integration", "Dilek Feige"),
            Person.in(Role.PROGRAMME_DIRECTORATE, "regiestelle", "Clara Kastanie"),
            Person.in(Role.EVALUATION, "evaluation", "Edgar Walnuss"),
            Person.in(Role.ADMIN, "admin", "Fiona Flieder"));

    private People() {}

    static List<Person> of(Role role) {
        return ALL.stream().filter(person -> person.role().role() == role).toList();
    }

    static List<Person> in(String body) {
        return ALL.stream()
                .filter(person -> person.roles().stream().anyMatch(role -> body.equals(role.body())))
                .toList();
    }
}
