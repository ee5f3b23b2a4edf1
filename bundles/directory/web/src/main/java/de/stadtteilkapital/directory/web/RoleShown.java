package de.stadtteilkapital.directory.web;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Role;

/** A role as a page offers it. */
public record RoleShown(String code, Text label, Text meaning, String part) {
    static RoleShown of(Role role) {
        return new RoleShown(role.code(), role.label(), role.meaning(), part(role));
    }

    /** The field in which is said where in the district it holds; empty where it holds in all of it. */
    private static String part(Role role) {
        return switch (role) {
            case OFFICE -> "office";
            case BODY_MEMBER -> "body";
            case SPONSOR -> "sponsors";
            default -> "";
        };
    }
}
