package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.ApiClient;
import de.stadtteilkapital.directory.api.ApiClientAct;
import de.stadtteilkapital.directory.core.persistence.ApiClientRepository;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Whose it is to do something with an API client, and whether its state lets them. */
final class ApiClientActs {
    private final ApiClientRepository repository;

    ApiClientActs(ApiClientRepository repository) {
        this.repository = requireNonNull(repository);
    }

    /** The table. What was revoked already is not revoked again: whoever repeats it changes nothing. */
    static Possibility of(ApiClientAct act, ApiClient client, LocalDate today) {
        return switch (act) {
            case FETCH_TOKEN -> fetching(client, today);
            case REVOKE ->
                client.revokedAt() == null
                        ? Possibility.now()
                        : Possibility.never(
                                new Text("Dieser Zugang ist schon widerrufen.", "This client was revoked already."));
        };
    }

    private static Possibility fetching(ApiClient client, LocalDate today) {
        if (client.revokedAt() != null || today.isAfter(client.expires())) {
            return Possibility.never(new Text(
                    "Dieser Zugang gilt nicht mehr; möglich ist, einen neuen anbieten zu lassen.",
                    "This client no longer holds; it is possible to have a new one offered."));
        }
        return client.fetchedAt() == null
                ? Possibility.now()
                : Possibility.never(new Text(
                        "Der Schlüssel ist schon abgeholt und wird kein zweites Mal gezeigt; möglich ist, den Zugang zu"
                                + " widerrufen und einen neuen anbieten zu lassen.",
                        "The token was fetched already and is not shown a second time; it is possible to revoke the"
                                + " client and to have a new one offered."));
    }

    /** Of a client that the caller sees: the maker of a token is not its holder, and its holder is a person of the office. */
    boolean may(Caller me, ApiClientAct act, ApiClient client) {
        return switch (act) {
            case FETCH_TOKEN ->
                me.actsForOffice(client.district(), client.office())
                        && me.scopes() == null
                        && !me.account().equals(repository.offeredBy(client.id()));
            case REVOKE -> true;
        };
    }

    /** @throws Refusal 404 for a client of another office, 403 where it is not the caller's to fetch, 409 by its state */
    void requireFetching(Caller me, ApiClient client, LocalDate today) {
        if (!me.actsForOffice(client.district(), client.office())) {
            throw Refusal.notFound();
        }
        if (!may(me, ApiClientAct.FETCH_TOKEN, client)) {
            throw Refusal.forbidden(new Text(
                    "Den Schlüssel holt eine Person des Amtes, die den Zugang nicht selbst angeboten hat.",
                    "The token is fetched by a person of the office who did not offer the client."));
        }
        of(ApiClientAct.FETCH_TOKEN, client, today).require();
    }

    List<Possible> possible(Caller me, ApiClient client, LocalDate today) {
        return Possible.of(
                Stream.of(ApiClientAct.values()),
                act -> may(me, act, client),
                act -> of(act, client, today),
                client.id());
    }
}
