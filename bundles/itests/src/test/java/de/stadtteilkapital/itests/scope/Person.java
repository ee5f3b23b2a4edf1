package de.stadtteilkapital.itests.scope;

import java.util.List;
import java.util.Set;

/**
 * Somebody with an account, as the matrix sees them.
 *
 * @param account its login name, empty for someone who has not logged in
 * @param sponsors ids of those the account acts for
 * @param bars ids of the applications from which a recusal bars them
 */
record Person(String account, List<Hat> hats, Set<String> sponsors, Set<String> bars) {
    /**
     * A role and its reach.
     *
     * @param role as OpenAPI names it
     */
    record Hat(String role, String district, String office, String body) {}

    static final Person ANYONE = new Person("", List.of(), Set.of(), Set.of());

    boolean isAnyone() {
        return account.isEmpty();
    }

    boolean has(String role) {
        return hats.stream().anyMatch(hat -> hat.role().equals(role));
    }

    boolean isBarredFrom(Thing thing) {
        return thing.value("barred") != null && bars.contains(thing.value("barred"));
    }

    /**
     * Whether a reader of the matrix is this person, for this thing.
     *
     * @param reader as {@code reading.csv} explains them
     */
    boolean is(String reader, Thing thing) {
        String[] parts = reader.split("@", 2);
        String reach = parts.length == 2 ? parts[1] : "";
        return switch (parts[0]) {
            case "public" -> true;
            case "link" -> false;
            case "account" -> !isAnyone() && (reach.isEmpty() || livesWhere(thing));
            default -> hats.stream().anyMatch(hat -> hat.role().equals(parts[0]) && reaches(hat, reach, thing));
        };
    }

    private boolean livesWhere(Thing thing) {
        String district = thing.value("district");
        return district == null || hats.stream().anyMatch(hat -> district.equals(hat.district()));
    }

    private boolean reaches(Hat hat, String reach, Thing thing) {
        return switch (reach) {
            case "" -> true;
            case "district" -> thing.value("district").equals(hat.district());
            case "sponsor" -> sponsors.contains(thing.value("sponsor"));
            case "office" ->
                thing.value("office").equals(hat.office())
                        && thing.value("district").equals(hat.district());
            case "body" ->
                hat.body() != null
                        && hat.body().equals(thing.value("body"))
                        && thing.value("district").equals(hat.district());
            default -> throw new IllegalArgumentException(reach);
        };
    }

    @Override
    public String toString() {
        return isAnyone() ? "anyone" : account;
    }
}
