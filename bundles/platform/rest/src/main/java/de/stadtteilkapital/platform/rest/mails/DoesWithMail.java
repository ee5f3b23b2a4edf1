package de.stadtteilkapital.platform.rest.mails;

import de.stadtteilkapital.platform.api.mail.MailAct;
import de.stadtteilkapital.platform.rest.Allowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The method does something with a mail; whoever may do that may call it. */
@Allowed
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface DoesWithMail {
    MailAct value();
}
