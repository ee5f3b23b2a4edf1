package de.stadtteilkapital.programme.api;

/**
 * The coordination office as it stands in the head of its letters.
 *
 * @param name the authority it belongs to: {@code Stadt Hamm}
 * @param funders the line the funders' rules demand
 */
public record OfficeAddress(String name, String street, String city, String phone, String email, String funders) {}
