package de.stadtteilkapital.platform.core.identity.throttle;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Logins of one test. */
final class NotedLogins implements Familiar {
    private final Set<String> pairs = ConcurrentHashMap.newKeySet();

    @Override
    public boolean isKnown(String account, String address) {
        return pairs.contains(account + ' ' + address);
    }

    @Override
    public void loggedIn(String account, String address) {
        pairs.add(account + ' ' + address);
    }
}
