package de.stadtteilkapital.platform.web.session;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what people have typed into a form, each for themselves, until the form's act is done or the time is over. */
@Component(service = TypedForms.class)
public final class TypedForms {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_FORM = 200;
    private static final int MOST = 50;

    /** What the names of fields begin with that are the shell's own. */
    private static final String SHELL = "form.";

    /** Of the shell's fields the one that is kept: what the form was shown for may have changed before it comes back. */
    public static final String TAG = "form.tag";

    private final Store store;
    private final Clock clock;
    private final SessionTerms terms;

    /**
     * What was typed.
     *
     * @param fields the fields of the form with all that was sent of each, as it was typed
     */
    public record Typed(Instant at, Map<String, List<String>> fields) {
        public Typed {
            requireNonNull(at);
            fields = Map.copyOf(fields);
        }
    }

    @Activate
    public TypedForms(@Reference Store store, @Reference SessionTerms terms) {
        this(store, terms, Clock.systemUTC());
    }

    TypedForms(Store store, SessionTerms terms, Clock clock) {
        this.store = requireNonNull(store);
        this.terms = requireNonNull(terms);
        this.clock = requireNonNull(clock);
    }

    /**
     * Keeps what was typed, in the place of what was typed before.
     *
     * @param form the path to which the form is sent
     */
    public void keep(String account, String form, Map<String, List<String>> fields) {
        if (form.length() > LONGEST_FORM) {
            return; // no form of ours has so long an address
        }
        Map<String, List<String>> own = new TreeMap<>(fields);
        own.keySet().removeIf(name -> name.startsWith(SHELL) && !name.equals(TAG));
        if (own.entrySet().stream()
                .filter(field -> !field.getKey().equals(TAG))
                .flatMap(field -> field.getValue().stream())
                .allMatch(String::isBlank)) {
            return; // nothing was typed
        }
        String written = written(own);
        Instant now = clock.instant();
        store.with(em -> {
            TypedEntity typed = em.find(TypedEntity.class, new TypedEntity.Key(account, form));
            if (typed == null) {
                makeRoom(em, account);
                em.persist(new TypedEntity(account, form, now, written));
            } else {
                typed.type(now, written);
            }
        });
    }

    /** Nobody has more unfinished forms than that at once; the oldest goes. */
    private static void makeRoom(EntityManager em, String account) {
        List<TypedEntity> all = em.createQuery(
                        "select t from TypedEntity t where t.account = :account order by t.typedAt desc, t.form",
                        TypedEntity.class)
                .setParameter("account", account)
                .getResultList();
        all.stream().skip(MOST - 1L).forEach(em::remove);
    }

    public Optional<Typed> of(String account, String form) {
        return store.reading(em -> Optional.ofNullable(em.find(TypedEntity.class, new TypedEntity.Key(account, form))))
                .map(typed -> new Typed(typed.typedAt(), read(typed.fields())));
    }

    /** In the unit of work of the act, so that it goes with the act or stays. */
    public void forget(String account, String form) {
        store.with(em -> em.createQuery("delete from TypedEntity t where t.account = :account and t.form = :form")
                .setParameter("account", account)
                .setParameter("form", form)
                .executeUpdate());
    }

    /** Forgets what is older than it is to be kept. */
    void forgetOld() {
        String old = Times.written(clock.instant().minus(terms.typed()));
        store.with(em -> em.createQuery("delete from TypedEntity t where t.typedAt < :old")
                .setParameter("old", old)
                .executeUpdate());
    }

    private static String written(Map<String, List<String>> fields) {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, List<String>> read(String written) {
        try {
            return JSON.readValue(written, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
