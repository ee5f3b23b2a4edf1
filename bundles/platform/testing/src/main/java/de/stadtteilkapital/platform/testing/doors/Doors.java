package de.stadtteilkapital.platform.testing.doors;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.platform.testing.doors.Things.Thing;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The doors of a room: its services, the acts that a table names, and the people who try them. */
public final class Doors {
    /** One way to call a service; what it answers counts as allowed, unless it is a word of the table. */
    @FunctionalInterface
    public interface Act<S> {
        Object call(S service, Caller me, Thing thing);
    }

    /** An act as it was registered. */
    record Registered(Things things, boolean reads, Function<Thing, Function<Caller, Object>> call) {}

    /** Carries an answer out of a unit of work that is to be undone. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Object answer;

        private Undone(Object answer) {
            super(null, null, false, false);
            this.answer = answer;
        }
    }

    private final Transactions transactions;
    private final Runnable afterEach;
    private final Map<String, Function<Thing, Caller>> cast = new LinkedHashMap<>();
    private final Map<String, Registered> acts = new LinkedHashMap<>();
    private final Set<Method> asked = new HashSet<>();
    private final Set<Method> demanded = new HashSet<>();

    /**
     * @param transactions of the room's database, in which each try is undone
     * @param afterEach sets back what stands outside the database, the fakes
     */
    public Doors(Transactions transactions, Runnable afterEach) {
        this.transactions = transactions;
        this.afterEach = afterEach;
        cast.put(Door.ANYONE, thing -> Caller.PUBLIC);
    }

    public Doors person(String name, Caller caller) {
        return person(name, thing -> caller);
    }

    /** Somebody who depends on the thing, being barred from its case for instance. */
    public Doors person(String name, Function<Thing, Caller> caller) {
        cast.put(name, caller);
        return this;
    }

    /** Takes the room's interface in: each of its methods that takes a caller must be behind some row. */
    public <S> Room<S> room(Class<S> api, S service) {
        Stream.of(api.getMethods())
                .filter(method -> List.of(method.getParameterTypes()).contains(Caller.class))
                .forEach(demanded::add);
        return new Room<>(api, service);
    }

    /** An interface of the room, for which acts are registered. */
    public final class Room<S> {
        private final S service;

        private Room(Class<S> api, S service) {
            this.service = api.cast(Proxy.newProxyInstance(
                    api.getClassLoader(), new Class<?>[] {api}, (proxy, method, arguments) -> {
                        asked.add(method);
                        try {
                            return method.invoke(service, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }

        /** An act that changes nothing; it is tried in a unit that refuses to write. */
        public Room<S> reads(String name, Things things, Act<S> act) {
            return register(name, things, true, act);
        }

        /** An act that changes something. */
        public Room<S> changes(String name, Things things, Act<S> act) {
            return register(name, things, false, act);
        }

        private Room<S> register(String name, Things things, boolean reads, Act<S> act) {
            acts.put(name, new Registered(things, reads, thing -> me -> act.call(service, me, thing)));
            return this;
        }
    }

    /** Tries every row of the table; answers what is missing in it, and where the house answers otherwise. */
    public List<String> faults(DoorTable table) {
        Rows rows = new Rows(
                acts,
                cast.keySet().stream().filter(who -> !who.equals(Door.ANYONE)).toList(),
                table);
        List<String> faults = new ArrayList<>(rows.gaps());
        Stream.of(Role.values())
                .filter(role -> cast.values().stream()
                        .noneMatch(who -> who.apply(new Thing("", "")).has(role)))
                .map(role -> "nobody of the cast is " + role)
                .forEach(faults::add);
        if (faults.isEmpty()) {
            rows.each(row -> {
                String answer = answer(row);
                if (!answer.equals(row.answer())) {
                    faults.add(row + ": " + answer);
                }
            });
            demanded.stream()
                    .filter(method -> !asked.contains(method))
                    .map(method -> "no row leads to " + signature(method))
                    .sorted()
                    .forEach(faults::add);
        }
        return faults;
    }

    private static String signature(Method method) {
        return Stream.of(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(
                        ", ", method.getDeclaringClass().getSimpleName() + "." + method.getName() + "(", ")"));
    }

    private String answer(Rows.Row row) {
        Registered act = acts.get(row.act());
        Thing thing = act.things().in(row.state());
        Caller me = cast.get(row.who()).apply(thing);
        try {
            return word(
                    act.reads()
                            ? transactions.reading(() -> act.call().apply(thing).apply(me))
                            : undone(act, thing, me));
        } catch (Refusal refusal) {
            return refused(refusal);
        } catch (RuntimeException e) {
            return "fails with " + e;
        } finally {
            afterEach.run();
        }
    }

    private Object undone(Registered act, Thing thing, Caller me) {
        try {
            return transactions.required(() -> {
                Object answer = act.call().apply(thing).apply(me);
                transactions.flush();
                throw new Undone(answer);
            });
        } catch (Undone undone) {
            return undone.answer;
        }
    }

    private static String word(Object answer) {
        return answer instanceof String word ? word : "allowed";
    }

    private static String refused(Refusal refusal) {
        return Stream.concat(
                        Stream.of(String.valueOf(refusal.kind().status())),
                        refusal.objections().stream()
                                .map(o -> (o.pointer().isEmpty() ? "(whole)" : o.pointer())
                                        + (o.rule() == null ? "" : " " + o.rule())))
                .collect(Collectors.joining(" "));
    }
}
