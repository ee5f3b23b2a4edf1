package de.stadtteilkapital.platform.acts;

import de.stadtteilkapital.platform.persistence.KeptAnswers.Kept;
import java.util.function.Supplier;

/**
 * Makes an answer of what an act came to, while its unit of work is open, and the same answer again for a repeated key.
 *
 * @param <T> what the act came to
 * @param <A> the answer: JSON, a page
 */
public interface Renderer<T, A> {
    /** @param kept what of the answer is kept for a repeated key; asked for only where there is one */
    record Rendered<A>(A answer, Supplier<Kept> kept) {}

    Rendered<A> render(T done);

    A again(Kept kept);
}
