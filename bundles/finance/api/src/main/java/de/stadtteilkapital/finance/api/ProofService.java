package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Proofs of use. What a caller may not see answers 404; an act in the wrong state 409 that names it. */
@ProviderType
public interface ProofService extends GrantReader, ProofReader {
    /**
     * Submits a proof; a final one only after the project's end, and once.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 without the declaration or with income in the future
     */
    ProofOfUse submit(Caller me, String grant, NewProofOfUse proof);

    /** Filters: {@code grant}, {@code kind}, {@code state}. */
    Page<ProofOfUse> proofs(Caller me, PageRequest request);

    /**
     * What the caller may do with a proof, now or later: the acts of {@link ProofAct}.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 like reading the proof
     */
    List<Possible> possible(Caller me, String proof);
}
