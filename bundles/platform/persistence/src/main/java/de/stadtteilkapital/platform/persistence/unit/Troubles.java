package de.stadtteilkapital.platform.persistence.unit;

import de.stadtteilkapital.platform.api.Refusal;
import java.util.Optional;
import javax.persistence.PersistenceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What units of work have found out about the database: trouble that may pass, and damage that does not mend itself. */
final class Troubles {
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private volatile String trouble;
    private volatile String damage;

    /** Answers the sentence about it. */
    String keep(Trouble kind, Throwable failure) {
        String sentence = kind.told(failure);
        if (kind == Trouble.DAMAGED) {
            damage = sentence;
        } else {
            trouble = sentence;
        }
        return sentence;
    }

    Optional<String> damage() {
        return Optional.ofNullable(damage);
    }

    /** @param trial writes something, where there was trouble */
    Optional<String> now(Runnable trial) {
        if (trouble != null) {
            try {
                trial.run();
                trouble = null;
                LOG.info("The database writes again.");
            } catch (PersistenceException | Refusal e) {
                LOG.debug("The trouble goes on.", e);
            }
        }
        return Optional.ofNullable(trouble);
    }
}
