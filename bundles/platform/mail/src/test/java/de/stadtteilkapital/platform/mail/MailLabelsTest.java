package de.stadtteilkapital.platform.mail;

import de.stadtteilkapital.platform.api.mail.OutgoingMail;
import de.stadtteilkapital.platform.testing.contracts.LabelContract;

class MailLabelsTest implements LabelContract {
    @Override
    public Class<?> anyOfTheApi() {
        return OutgoingMail.class;
    }
}
