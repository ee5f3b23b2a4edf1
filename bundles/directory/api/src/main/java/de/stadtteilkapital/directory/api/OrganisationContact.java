package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person of an organisation whom the office may call or write to, as long as their consent holds.
 *
 * @param phone as it is dialled; there is a phone or a mail address
 * @param consentOn the day on which the person agreed to be kept
 * @param until the last day on which they are shown
 */
public record OrganisationContact(
        @Label(
                german = "der Name der Ansprechperson",
                english = "the contact's name",
                accusative = "den Namen der Ansprechperson")
        @Longest(120)
        String name,

        @Label(german = "das Telefon", english = "the phone") @Nullable @Longest(60)
        String phone,

        @Label(german = "die Mailadresse", english = "the mail address") @Nullable @Longest(254)
        String mail,

        @Label(
                german = "der Tag der Einwilligung",
                english = "the day of consent",
                accusative = "den Tag der Einwilligung")
        LocalDate consentOn,

        @Label(
                german = "der letzte Tag der Einwilligung",
                english = "the last day of consent",
                accusative = "den letzten Tag der Einwilligung")
        LocalDate until) {
    public OrganisationContact {
        Input in = Input.of(OrganisationContact.class);
        name = in.text("name", name, 120);
        phone = in.optionalText("phone", phone, 60);
        mail = in.optionalText("mail", mail, 254);
        in.require(
                phone != null || mail != null,
                "phone",
                new Text(
                        "Bitte geben Sie ein Telefon oder eine Mailadresse an.",
                        "Please give a phone or a mail address."));
        in.require(
                mail == null || MailAddress.key(mail).isPresent(),
                "mail",
                new Text("Das ist keine Mailadresse.", "This is no mail address."));
        in.present("consentOn", consentOn);
        in.present("until", until);
        in.require(
                consentOn == null || until == null || !until.isBefore(consentOn),
                "until",
                new Text(
                        "Eine Einwilligung endet nicht, bevor sie gegeben ist.",
                        "A consent does not end before it is given."));
        in.refuse();
    }

    public boolean isShownOn(LocalDate day) {
        return !day.isAfter(until);
    }
}
