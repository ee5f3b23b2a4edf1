package de.stadtteilkapital.platform.core.identity.throttle;

import io.github.bucket4j.Bucket;
import java.util.List;

/** How often one may still be wrong, counted in several places at once; taken before a try, given back where it was right. */
record Allowance(List<Bucket> buckets) {
    /** The one of the account from this address. */
    Bucket first() {
        return buckets.get(0);
    }

    boolean hasSome() {
        return buckets.stream().allMatch(bucket -> bucket.getAvailableTokens() > 0);
    }

    /** Of all or of none. */
    boolean tryTake() {
        for (int i = 0; i < buckets.size(); i++) {
            if (!buckets.get(i).tryConsume(1)) {
                buckets.subList(0, i).forEach(taken -> taken.addTokens(1));
                return false;
            }
        }
        return true;
    }

    void giveBack() {
        buckets.forEach(bucket -> bucket.addTokens(1));
    }

    /** @throws de.stadtteilkapital.platform.api.Refusal 429 */
    void take() {
        if (!tryTake()) {
            throw TooMany.failures(empty());
        }
    }

    /** The one that is waited for longest. */
    Bucket empty() {
        return buckets.stream().max((a, b) -> Long.compare(wait(a), wait(b))).orElseThrow();
    }

    private static long wait(Bucket bucket) {
        return bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
    }
}
