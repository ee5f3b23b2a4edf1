package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.FundCallAct;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.identity.Caller;

/** What can be done with a call for funds: by whom, and in which state of it. */
final class FundCallActs {
    private FundCallActs() {}

    static boolean may(Caller me, FundCallAct act, FundCall call) {
        return act.right().isHeld(me, call.district());
    }

    static Possibility of(FundCallAct act, FundCall call) {
        return switch (act) {
            case DISPATCH -> dispatch(call.state());
            case RECEIVE -> receive(call.state());
            case GIVE_UP_REST -> giveUpRest(call.state());
        };
    }

    private static Possibility dispatch(FundCall.State state) {
        return switch (state) {
            case DRAFT -> Possibility.now();
            case DISPATCHED, PARTLY_RECEIVED ->
                Possibility.never(Words.fill(
                        new Text(
                                "Der Abruf ist %s; möglich ist, den Zahlungseingang zuzuordnen.",
                                "The call is %s; possible is to assign the money that comes."),
                        state.label()));
            case RECEIVED, VOID -> settled(state);
        };
    }

    private static Possibility receive(FundCall.State state) {
        return switch (state) {
            case DRAFT ->
                Possibility.later(Words.fill(
                        new Text(
                                "Der Abruf ist %s; Geld wird ihm zugeordnet, wenn er %s ist.",
                                "The call is %s; money is assigned to it once it is %s."),
                        state.label(),
                        FundCall.State.DISPATCHED.label()));
            case DISPATCHED, PARTLY_RECEIVED -> Possibility.now();
            case RECEIVED, VOID -> settled(state);
        };
    }

    private static Possibility giveUpRest(FundCall.State state) {
        return switch (state) {
            case PARTLY_RECEIVED -> Possibility.now();
            case DRAFT, DISPATCHED ->
                Possibility.never(Words.fill(
                        new Text(
                                "Der Abruf ist %s; auf einen Rest wird erst verzichtet, wenn ein Teil eingegangen ist.",
                                "The call is %s; a rest is given up only once a part has come."),
                        state.label()));
            case RECEIVED, VOID -> settled(state);
        };
    }

    private static Possibility settled(FundCall.State state) {
        return Possibility.never(Words.fill(
                new Text(
                        "Der Abruf ist %s; möglich sind Auszahlungen oder ein neuer Abruf.",
                        "The call is %s; possible are disbursements or a new call."),
                state.label()));
    }
}
