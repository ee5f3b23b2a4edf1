package de.stadtteilkapital.itests.round;

import java.util.ArrayList;
import java.util.List;

/** What the walk notes of a project on its way. */
final class Funded {
    final MicroProject project;
    String application;
    String item;
    String grant;
    String proof;
    final List<String> vouchers = new ArrayList<>();

    Funded(MicroProject project) {
        this.project = project;
    }

    String account() {
        return project.sponsorAccount();
    }
}
