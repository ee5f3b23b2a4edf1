package de.stadtteilkapital.directory.api;

import org.osgi.annotation.versioning.ConsumerType;

/** The room that asks organisations for something; asked before one is removed. */
@ConsumerType
public interface OrganisationUse {
    /** Whether anything of the room names the organisation. */
    boolean isNamed(String district, String organisation);
}
