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
            Person.member(Bodies.COMMITTEE, "komitee1", "Gerda Ginster"),
            Person.member(Bodies.COMMITTEE, "komitee2", "Hakan Hasel"),
            Person.member(Bodies.COMMITTEE, "komitee3", "Irina Holunder"),
            Person.member(Bodies.COMMITTEE, "komitee4", "Jonas Kiefer"),
            Person.member(Bodies.COMMITTEE, "komitee5", "Katja Lärche"),
            Person.member(Bodies.COMMITTEE, "komitee6", "Lars Linde"),
            Person.member(Bodies.COMMITTEE, "komitee7", "Meryem Mandel"),
            Person.member(Bodies.COMMITTEE, "komitee8", "Nils Mispel"),
            Person.member(Bodies.COMMITTEE, "komitee9", "Olga Olive"),
            Person.member(Bodies.NETWORK, "netzwerk1", "Petra Pappel"),
            Person.member(Bodies.NETWORK, "netzwerk2", "Quirin Quitte"),
            Person.member(Bodies.NETWORK, "netzwerk3", "Rana Robinie"),
            Person.member(Bodies.WORKING_GROUP, "arbeitskreis1", "Sven Schlehe"),
            Person.member(Bodies.PREVENTION_CIRCLE, "praeventivkreis1", "Tilda Tanne"),
            Person.in(Role.SPONSOR, "traeger1", "Uwe Ulme"),
            Person.in(Role.SPONSOR, "traeger2", "Vera Wacholder"),
            Person.in(Role.SPONSOR, "traeger3", "Wanja Weide"),
            Person.office("wirtschaftsfoerderung", "Xenia Esche"),
            Person.office("stadtplanung", "Yusuf Platane"),
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
        return ALL.stream().filter(person -> body.equals(person.role().body())).toList();
    }
}
