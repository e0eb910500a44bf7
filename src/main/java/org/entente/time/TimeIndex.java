package org.entente.time;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.model.Chronicle;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.PartialDate;
import org.entente.model.Progress;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * A record folded over time, from which the moment of any day is had at once. Built once for a record and the scenarios
 * switched on; safe to share between threads.
 */
public final class TimeIndex {
    /** For how many days an ended tie is still part of a moment, with status ENDED. */
    public static final int AFTERGLOW_DAYS = 365;

    /** For how many filters, those used last, keyframes are kept. */
    private static final int FILTERS_KEPT = 10;

    private static final int TIES_PER_REPORT = 1 << 12;

    private final Chronicle chronicle;
    private final Set<String> scenarios;
    private final Roster roster;
    private final Adjacency adjacency;
    private final Presence presence;
    private final PhaseTable phases;
    private final Changes changes;
    private final Agenda agenda;
    private final Extent extent;
    private final Deque<Kept> kept = new ArrayDeque<>();
    private final Strengths strengths;
    private @Nullable Members members;

    private record Kept(Filter filter, Sieve sieve, Keyframes frames, AtomicReference<List<Event>> events) {}

    private record Extent(LocalDate first, LocalDate last) {}

    private TimeIndex(Chronicle chronicle, Set<String> scenarios, int afterglowDays, Progress progress) {
        this.chronicle = chronicle;
        this.scenarios = Set.copyOf(scenarios);
        roster = new Roster(chronicle);
        adjacency = new Adjacency(roster);
        presence = new Presence(roster);
        phases = fold(afterglowDays, progress);
        changes = new Changes(phases);
        agenda = new Agenda(chronicle, this.scenarios);
        extent = extent();
        strengths = new Strengths(roster, this);
    }

    public static TimeIndex of(Chronicle chronicle, Set<String> scenarios) {
        return of(chronicle, scenarios, AFTERGLOW_DAYS, Progress.SILENT);
    }

    /**
     * Builds an index; {@code CancellationException} where the progress is cancelled.
     *
     * @param scenarios the scenarios switched on
     * @param afterglowDays for how many days an ended tie stays in moments, at least 0
     */
    public static TimeIndex of(Chronicle chronicle, Set<String> scenarios, int afterglowDays, Progress progress) {
        if (afterglowDays < 0) {
            throw new IllegalArgumentException("afterglow of " + afterglowDays + " days");
        }
        return new TimeIndex(chronicle, scenarios, afterglowDays, progress);
    }

    private PhaseTable fold(int afterglowDays, Progress progress) {
        int count = roster.tieCount();
        PhaseTable.Builder out = new PhaseTable.Builder(count, afterglowDays);
        for (int t = 0; t < count; t++) {
            if (t % TIES_PER_REPORT == 0) {
                progress.report((double) t / count, "folding ties over time");
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
            }
            out.add(
                    roster.whole(t)
                            ? Life.of(roster.tie(t), chronicle, scenarios).phases()
                            : List.of());
        }
        return out.build();
    }

    private Extent extent() {
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        Stream<PartialDate> dates = Stream.concat(
                events().stream().map(Event::date),
                chronicle.ties().stream()
                        .filter(t -> Folding.counts(t, scenarios))
                        .map(Tie::span)
                        .flatMap(s -> Stream.concat(s.from().stream(), s.to().stream())));
        for (PartialDate date : (Iterable<PartialDate>) dates::iterator) {
            first = date.earliest().isBefore(first) ? date.earliest() : first;
            last = date.latest().isAfter(last) ? date.latest() : last;
        }
        return last.isBefore(first) ? new Extent(LocalDate.EPOCH, LocalDate.EPOCH) : new Extent(first, last);
    }

    public Chronicle chronicle() {
        return chronicle;
    }

    /** The scenarios switched on. */
    public Set<String> scenarios() {
        return scenarios;
    }

    /** The first day that an event or a tie's start or end can mean; 1970-01-01 where nothing is dated. */
    public LocalDate first() {
        return extent.first();
    }

    /** The last day that an event or a tie's start or end can mean; 1970-01-01 where nothing is dated. */
    public LocalDate last() {
        return extent.last();
    }

    /** Events without differing accounts, and of scenarios only those switched on, by earliest day. */
    public List<Event> events() {
        return agenda.events();
    }

    /** Those of them that a filter leaves, as {@link #tells} says. */
    public List<Event> events(Filter filter) {
        if (filter.admitsEvery()) {
            return events();
        }
        Kept used = kept(filter);
        List<Event> out = used.events().get();
        if (out == null) {
            out = events().stream().filter(e -> tells(used, e)).toList();
            used.events().set(out);
        }
        return out;
    }

    /**
     * Whether an event changed a tie that a filter admits on some day, whatever that tie's status then. What changed none is
     * of no kind, so it goes where a kind is hidden; else it stays where it names both ends of such a tie. True of every
     * event where the filter admits every tie.
     */
    public boolean tells(Filter filter, Event event) {
        return filter.admitsEvery() || tells(kept(filter), event);
    }

    private boolean tells(Kept used, Event event) {
        List<Effect> effects = chronicle.effectsOfEvent(event.id());
        if (!effects.isEmpty()) {
            return effects.stream()
                    .flatMap(e -> chronicle.tie(e.tie()).stream())
                    .anyMatch(t -> admits(used, t));
        }
        List<String> named = event.context().actors();
        return used.filter().hiddenKinds().isEmpty()
                && named.stream()
                        .flatMap(a -> chronicle.tiesOf(a).stream()
                                .filter(t -> t.from().equals(a)))
                        .anyMatch(t -> named.contains(t.to()) && admits(used, t));
    }

    private boolean admits(Kept used, Tie tie) {
        int number = roster.number(tie);
        return number >= 0 && used.sieve().admitsEver(number);
    }

    /** The first event whose earliest day comes after a day. */
    public Optional<Event> next(LocalDate after) {
        return next(after, e -> true);
    }

    public Optional<Event> next(LocalDate after, Predicate<Event> wanted) {
        return agenda.next(after, wanted);
    }

    /** The last event whose earliest day comes before a day. */
    public Optional<Event> previous(LocalDate before) {
        return previous(before, e -> true);
    }

    public Optional<Event> previous(LocalDate before, Predicate<Event> wanted) {
        return agenda.previous(before, wanted);
    }

    /** The life of a tie; empty where there is no such tie or its scenario is off. */
    public Optional<Life> life(String tieId) {
        return chronicle
                .tie(tieId)
                .map(tie -> Life.of(tie, chronicle, scenarios))
                .filter(life -> !life.phases().isEmpty());
    }

    /** A cursor of its own, on the first day. */
    public Cursor cursor(Filter filter) {
        return new Cursor(at(first(), filter));
    }

    /** A moment of its own, which never changes. */
    public Moment at(LocalDate day, Filter filter) {
        return new Moment(this, filter, new LiveTies(kept(filter).frames()), day);
    }

    private synchronized Kept kept(Filter filter) {
        Optional<Kept> known =
                kept.stream().filter(k -> k.filter().equals(filter)).findFirst();
        Kept used = known.orElseGet(() -> framed(filter));
        kept.remove(used);
        kept.addFirst(used);
        if (kept.size() > FILTERS_KEPT) {
            kept.removeLast();
        }
        return used;
    }

    private Kept framed(Filter filter) {
        Sieve sieve = new Sieve(filter, this);
        return new Kept(
                filter,
                sieve,
                new Keyframes(new Flips(changes, phases, sieve), sieve.words()),
                new AtomicReference<>());
    }

    /** Whether a filter admits a tie on some day, whatever the tie's status. */
    public boolean admitsEver(Filter filter, Tie tie) {
        return admits(kept(filter), tie);
    }

    /** Who belongs to which institution when. */
    public synchronized Members members() {
        Members known = members;
        if (known == null) {
            known = new Members(chronicle, roster, scenarios);
            members = known;
        }
        return known;
    }

    Strengths strengths() {
        return strengths;
    }

    Roster roster() {
        return roster;
    }

    Adjacency adjacency() {
        return adjacency;
    }

    Presence presence() {
        return presence;
    }

    PhaseTable phases() {
        return phases;
    }
}
