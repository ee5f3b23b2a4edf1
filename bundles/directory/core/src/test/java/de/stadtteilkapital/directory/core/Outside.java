package de.stadtteilkapital.directory.core;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Accounts;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Credentials;
import de.stadtteilkapital.platform.api.identity.GuessBrake;
import de.stadtteilkapital.platform.api.identity.Passwords;
import de.stadtteilkapital.platform.api.mail.Post;
import de.stadtteilkapital.platform.persistence.HouseKey;
import de.stadtteilkapital.platform.persistence.HouseKeys;
import de.stadtteilkapital.platform.testing.fakes.Fake;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** What the house around the room does: takes mails, hashes passwords so that a test can read them, and slows nobody. */
final class Outside implements Post, Passwords {
    static final String URL = "https://kapital.example.org";

    /** A mail that was to be sent. */
    record Sent(String account, String district, String kind, String about) {}

    final List<Sent> mails = new CopyOnWriteArrayList<>();
    boolean mailLeaves;
    boolean slows;
    String publicUrl;

    Outside() {
        clear();
    }

    void clear() {
        mails.clear();
        mailLeaves = false;
        slows = false;
        publicUrl = URL;
    }

    @Override
    public void send(String account, String district, String kind, String about) {
        mails.add(new Sent(account, district, kind, about));
    }

    @Override
    public boolean isConfigured() {
        return mailLeaves;
    }

    Sent lastMail() {
        return mails.get(mails.size() - 1);
    }

    @Override
    public String hash(char[] password) {
        return "hash of " + new String(password);
    }

    @Override
    public boolean matches(char[] password, String hash) {
        return hash(password).equals(hash);
    }

    Optional<Caller> authenticate(Credentials shown, Accounts accounts) {
        Credentials.Password login = (Credentials.Password) shown;
        return accounts.known(login.account())
                .filter(known -> matches(login.password(), known.passwordHash()))
                .flatMap(Accounts.Known::caller);
    }

    HouseKeys keys() {
        HouseKey key = new HouseKey("1", new byte[32]);
        return Fake.of(HouseKeys.class, Map.of("current", a -> key, "of", a -> Optional.of(key)));
    }

    GuessBrake brake() {
        return new GuessBrake() {
            @Override
            public <T> Optional<T> secret(String address, Supplier<Optional<T>> lookUp) {
                Optional<T> found = lookUp.get();
                if (found.isEmpty()) {
                    count(address);
                }
                return found;
            }

            @Override
            public void count(String address) {
                if (slows) {
                    throw Refusal.tooMany(new Text("Zu oft.", "Too often."), Duration.ofSeconds(1));
                }
            }
        };
    }
}
