package de.stadtteilkapital.platform.mail.carrier;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.mail.MailTray;
import de.stadtteilkapital.platform.api.mail.TrayMail;
import java.time.Duration;

/** Lays mails where they can be looked at; none leaves. */
public final class TrayCarrier implements Carrier {
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final MailTray tray;

    public TrayCarrier(MailTray tray) {
        this.tray = requireNonNull(tray);
    }

    @Override
    public void carry(Parcel parcel) {
        tray.put(new TrayMail(
                parcel.messageId(),
                parcel.district(),
                parcel.account(),
                parcel.address(),
                parcel.subject(),
                parcel.text(),
                parcel.at()));
    }

    @Override
    public Duration longest() {
        return LONGEST;
    }

    /** Reserved (RFC 2606), since nobody is ever to answer. */
    @Override
    public String domain(String district) {
        return "stadtteilkapital.invalid";
    }
}
