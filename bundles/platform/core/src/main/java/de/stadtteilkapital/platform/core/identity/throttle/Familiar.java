package de.stadtteilkapital.platform.core.identity.throttle;

/** From which addresses an account has lately logged in. */
interface Familiar {
    boolean isKnown(String account, String address);

    void loggedIn(String account, String address);
}
