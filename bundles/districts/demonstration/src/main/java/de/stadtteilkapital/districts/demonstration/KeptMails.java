package de.stadtteilkapital.districts.demonstration;

import de.stadtteilkapital.districts.demonstration.persistence.KeptMailRepository;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.mail.MailTray;
import de.stadtteilkapital.platform.api.mail.TrayMail;
import de.stadtteilkapital.platform.persistence.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;

/** Keeps the mails of the demonstration, whose addresses lead nowhere, so that they can be read all the same. */
@Component(
        service = {MailTray.class, KeptMails.class},
        configurationPid = "org.ops4j.pax.web")
public final class KeptMails implements MailTray {
    private final KeptMailRepository mails;
    private volatile String address;

    @Activate
    public KeptMails(@Reference Store store, Demonstration.Web web) {
        mails = new KeptMailRepository(store);
        address = Demonstration.address(web);
    }

    /** In place: a resource of the API stands on this, and the whole API is rewired where one comes anew. */
    @Modified
    void modified(Demonstration.Web web) {
        address = Demonstration.address(web);
    }

    @Override
    public String publicUrl() {
        return address;
    }

    @Override
    public void put(TrayMail mail) {
        mails.put(mail);
    }

    Page<TrayMail> mails(PageRequest request) {
        return mails.mails(request);
    }
}
