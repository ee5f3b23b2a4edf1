package de.stadtteilkapital.platform.api.security;

import org.osgi.annotation.versioning.ProviderType;

/** Keeps what an investigation of an attack would ask for: in files of its own, for a limited time, for few readers. */
@ProviderType
public interface SecurityLog {
    /**
     * Notes an occurrence with the time and, within a request, its name. Never throws and never waits long: what can't be
     * written is counted, and the number is noted as soon as writing works again. Of refusals of one address only so many
     * a minute stand there one by one, the rest as a number.
     */
    void note(Occurrence occurrence);
}
