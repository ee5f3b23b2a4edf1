package de.stadtteilkapital.committee.web;

/** Where a member sits, as the address of a page names it. */
record Seat(String district, String body, String member) {
    String path() {
        return Ways.member(district, body, member);
    }
}
