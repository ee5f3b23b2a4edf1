package de.stadtteilkapital.platform.api.attachments;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.identity.Holders;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.identity.Task;

/** Who comes in question at all; at which thing, says its {@link AttachmentPlace}. */
public enum AttachmentRight implements Right {
    READ(Holders.in(
                    Role.COORDINATOR,
                    Role.FINANCE_OFFICER,
                    Role.PAYMENT_RELEASER,
                    Role.AUDITOR,
                    Role.PROGRAMME_DIRECTORATE)
            .andOf(Role.SPONSOR, Role.OFFICE, Role.BODY_MEMBER)
            .forTasks(Task.ADVISE, Task.READ_CASES)),

    /** Add a file, or take one away. */
    CHANGE(Holders.in(Role.COORDINATOR, Role.FINANCE_OFFICER)
            .andOf(Role.SPONSOR, Role.OFFICE)
            .forTasks(Task.ADVISE));

    private final Holders holders;

    AttachmentRight(Holders holders) {
        this.holders = requireNonNull(holders);
    }

    @Override
    public Holders holders() {
        return holders;
    }
}
