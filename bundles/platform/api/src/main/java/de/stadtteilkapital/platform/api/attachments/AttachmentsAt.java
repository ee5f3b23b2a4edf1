package de.stadtteilkapital.platform.api.attachments;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Names an {@link AttachmentPlace}. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface AttachmentsAt {
    String PREFIX_ = "stadtteilkapital.attachments.";

    /** Name of the property. */
    String PROPERTY = PREFIX_ + "place";

    /** The kind of things, as it stands in addresses: small letters and hyphens, {@code advice-cases}; unique. */
    String place();
}
