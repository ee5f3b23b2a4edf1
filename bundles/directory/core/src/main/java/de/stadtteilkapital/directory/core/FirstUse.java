package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.core.persistence.ApiClientRepository;
import de.stadtteilkapital.platform.api.security.Occurrence;
import de.stadtteilkapital.platform.api.security.SecurityLog;
import de.stadtteilkapital.platform.persistence.Transactions;

/** Notes once that the token of an API client was shown to us, so that an office can tell whether it was its own program. */
record FirstUse(
        ApiClientRepository clients,
        Transactions transactions,
        SystemDay day,
        DirectoryEvents events,
        SecurityLog security) {
    FirstUse {
        requireNonNull(clients);
        requireNonNull(transactions);
        requireNonNull(day);
        requireNonNull(events);
        requireNonNull(security);
    }

    void note(ApiClientRepository.Shown shown) {
        transactions.run(() -> {
            String id = shown.client().id();
            if (clients.use(id, day.now())) {
                events.apiClientFirstUsed(shown.caller(), shown.client());
                transactions.afterCommit(() -> security.note(new Occurrence.TokenFirstUsed(id, null)));
            }
        });
    }
}
