package de.stadtteilkapital.itests.benchmark;

/** Where the requests of the mix go. */
record Addresses(String applications, String list, String budget, String disbursements) {
    private static final String PAGE = "?district=hamm-norden&limit=20";

    static Addresses ofThePlatform(String base, String round) {
        String api = base + "/api";
        return new Addresses(
                api + "/applications",
                api + "/applications" + PAGE,
                api + "/finance/budgets?district=hamm-norden&round=" + round,
                api + "/finance/disbursements");
    }

    static Addresses ofTheLimit(String base, String round) {
        String limit = base + "/limit";
        return new Addresses(
                limit + "/applications",
                limit + "/applications" + PAGE,
                limit + "/budget?round=" + round,
                limit + "/disbursements");
    }

    /** @param number of the copy */
    String application(String number) {
        return applications + "/01a00000-aaaa-7000-8000-" + number;
    }
}
