package de.stadtteilkapital.platform.api.documents;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The sender as it stands at the head and the foot of every document of a district.
 *
 * @param district name of the district, as "Hamm-Norden"
 * @param office who writes, as "Lokale Koordinierungsstelle"
 * @param authority whom the office belongs to, as "Stadt Hamm"
 * @param street street and number
 * @param city postcode and town
 * @param funders the line the funders demand on everything that is published, may be empty
 * @param id of the district, whose marks the document bears; null for a document without marks
 */
public record Letterhead(
        String district,
        String office,
        String authority,
        String street,
        String city,
        String phone,
        String email,
        String funders,
        @Nullable String id) {
    public Letterhead {
        requireNonNull(district);
        requireNonNull(office);
        requireNonNull(authority);
        requireNonNull(street);
        requireNonNull(city);
        requireNonNull(phone);
        requireNonNull(email);
        requireNonNull(funders);
    }

    /** One whose documents bear no marks. */
    public Letterhead(
            String district,
            String office,
            String authority,
            String street,
            String city,
            String phone,
            String email,
            String funders) {
        this(district, office, authority, street, city, phone, email, funders, null);
    }
}
