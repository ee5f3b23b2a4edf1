package de.stadtteilkapital.itests.walk;

import de.stadtteilkapital.platform.testing.Road;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** So many acts in random order, a round and what comes after it for each thousand of them. */
final class Walk {
    private static final int ACTS_OF_ROUND = 1_000;
    private static final int DAYS_AFTER_ROUND = 70;
    private static final int FURTHER_ROUNDS = 2;

    final House house;
    final List<Oracle> oracles = new ArrayList<>();
    int done;
    private final Rounds rounds;
    private final Intake intake;
    private final SessionActs sessions;
    private final VoteActs votes;
    private final List<Supplier<Deed>> acts;
    private LocalDate due;

    Walk(Road road, long seed) {
        house = new House(road, new Random(seed));
        rounds = new Rounds(house);
        intake = new Intake(house);
        sessions = new SessionActs(house);
        votes = new VoteActs(house, sessions);
        acts = acts();
    }

    /** What chance has kept from doing is done in a further round. */
    void walk(int count) {
        int legs = Math.max(1, count / ACTS_OF_ROUND);
        int most = count < ACTS_OF_ROUND ? legs : legs + FURTHER_ROUNDS;
        for (int leg = 0; leg < legs || leg < most && house.done.size() < Deed.values().length; leg++) {
            house.oracle = leg == 0 ? rounds.first() : rounds.next();
            oracles.add(house.oracle);
            rounds.planNext();
            walk(done, count / legs);
            while (sessions.isOpen()) {
                did(house.chance(50) ? votes.vote() : sessions.minutes());
            }
        }
        oracles.forEach(oracle -> new Picture(house, oracle).budgetAgrees());
        oracles.forEach(oracle -> new Picture(house, oracle).ledgerAgrees());
    }

    private void walk(int from, int count) {
        LocalDate begin = house.today;
        long days = ChronoUnit.DAYS.between(begin, house.oracle.end) + DAYS_AFTER_ROUND;
        while (done < from + count) {
            intake.comeIn();
            due = begin.plusDays(days * (done - from) / count);
            did(acts.get(house.random.nextInt(acts.size())).get());
        }
    }

    private void did(Deed deed) {
        if (deed == null) {
            return;
        }
        done++;
        house.done.merge(deed, 1, Integer::sum);
        house.last = deed;
        Picture picture = new Picture(house, house.oracle);
        picture.budgetAgrees();
        picture.ledgerAgrees();
    }

    private List<Supplier<Deed>> acts() {
        GrantActs grants = new GrantActs(house);
        StartActs starts = new StartActs(house);
        CallActs calls = new CallActs(house);
        SurplusActs surplus = new SurplusActs(house, calls);
        PayActs pay = new PayActs(house);
        VoucherActs vouchers = new VoucherActs(house);
        ProofActs proofs = new ProofActs(house);
        AuditActs audits = new AuditActs(house);
        ReturnActs returns = new ReturnActs(house);
        return List.of(
                sessions.body::join,
                sessions.body::leave,
                sessions::meet,
                sessions::meet,
                sessions::comeAndGo,
                votes::vote,
                votes::vote,
                votes::vote,
                votes::vote,
                sessions::minutes,
                grants::tranche,
                grants::changeOverspend,
                starts::permit,
                starts::agree,
                grants::grant,
                grants::grant,
                grants::accept,
                grants::accept,
                grants::closeLapsed,
                grants::request,
                grants::request,
                calls::drawUp,
                calls::drawUp,
                calls::dispatch,
                calls::receive,
                calls::receive,
                calls::giveUp,
                surplus::assign,
                surplus::sendBack,
                pay::prepare,
                pay::prepare,
                pay::pay,
                vouchers::enter,
                vouchers::enterAgain,
                vouchers::confirm,
                proofs::interim,
                proofs::prove,
                proofs::prove,
                audits::audit,
                audits::audit,
                returns::giveBack,
                returns::repay,
                returns::close,
                this::pass,
                this::pass);
    }

    /** Some days go by, so that the round is over before the walk is. */
    private Deed pass() {
        long behind = ChronoUnit.DAYS.between(house.today, due);
        if (behind <= 0) {
            return null;
        }
        house.moveTo(house.today.plusDays(house.upTo(5 + behind / 4)));
        return Deed.DAYS_GO_BY;
    }
}
