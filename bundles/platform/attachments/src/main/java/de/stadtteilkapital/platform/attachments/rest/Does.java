package de.stadtteilkapital.platform.attachments.rest;

import de.stadtteilkapital.platform.api.attachments.AttachmentAct;
import de.stadtteilkapital.platform.rest.Allowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The method does the act with an attachment; whoever may do it may call the method. */
@Allowed
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Does {
    AttachmentAct value();
}
