package org.entente.time;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Set;
import java.util.function.IntConsumer;
import org.entente.model.Actor;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * The state of the world on a day under a filter, as a read-only directed multigraph: its edges are the ties held, its
 * vertices the actors that may exist on the day and the ends of those ties. A moment of a {@link Cursor} follows the
 * cursor, together with its sets of ties; one of {@link TimeIndex#at} never changes.
 *
 * <p>Actors and ties are known by id alone. For algorithms on arrays they also have numbers, which count the rows of the
 * chronicle from 0 and are the same in all moments of an index. Ties one of whose actors the chronicle does not have
 * are in no moment.
 */
public final class Moment extends ReadOnlyGraph<Actor, Tie> {
    private final TimeIndex index;
    private final Filter filter;
    private final Roster roster;
    private final Adjacency rows;
    private final LiveTies live;
    private final TieSet ties;
    private LocalDate day;
    private int today;
    private @Nullable ActorSet actors;

    Moment(TimeIndex index, Filter filter, LiveTies live, LocalDate day) {
        this.index = index;
        this.filter = filter;
        this.live = live;
        this.roster = index.roster();
        this.rows = index.adjacency();
        this.ties = new TieSet(roster, live);
        this.day = day;
        this.today = Days.of(day);
        live.moveTo(today);
    }

    void moveTo(LocalDate to) {
        day = to;
        today = Days.of(to);
        live.moveTo(today);
    }

    TimeIndex index() {
        return index;
    }

    LiveTies live() {
        return live;
    }

    public LocalDate day() {
        return day;
    }

    public Filter filter() {
        return filter;
    }

    /** What a held tie is; {@code IllegalArgumentException} where the moment does not hold it. */
    public Status status(Tie tie) {
        return status(held(tie));
    }

    /** The same by the tie's number, for walks over many. */
    public Status status(int tie) {
        return PhaseTable.status(index.phases().codeOn(held(tie), today));
    }

    /** What a held tie is, since when and why; {@code IllegalArgumentException} where the moment does not hold it. */
    public Phase phase(Tie tie) {
        return index.life(roster.tie(held(tie)).id())
                .flatMap(life -> life.on(day))
                .orElseThrow();
    }

    private int held(Tie tie) {
        int number = roster.number(tie);
        if (number < 0) {
            throw new IllegalArgumentException("no such tie in the record: " + tie.id());
        }
        return held(number);
    }

    private int held(int tie) {
        if (!live.holds(tie)) {
            throw new IllegalArgumentException("tie " + roster.tie(tie).id() + " is not held on " + day);
        }
        return tie;
    }

    public int tieCount() {
        return live.count();
    }

    /** Walks the numbers of the ties held, in rising order. */
    public void forEachTie(IntConsumer action) {
        live.forEach(action);
    }

    public Tie tie(int number) {
        return roster.tie(number);
    }

    public Actor actor(int number) {
        return roster.actor(number);
    }

    /** The number of the actor from which a tie runs. */
    public int from(int tie) {
        return roster.from(tie);
    }

    /** The number of the actor to which a tie runs. */
    public int to(int tie) {
        return roster.to(tie);
    }

    /** All ties held, in the order of the chronicle. */
    @Override
    public Set<Tie> edgeSet() {
        return ties;
    }

    @Override
    public boolean containsEdge(Tie tie) {
        return ties.contains(tie);
    }

    /** The actors of this day, in the order of the chronicle; the set stays as it is when the moment moves. */
    @Override
    public Set<Actor> vertexSet() {
        ActorSet known = actors;
        if (known == null || !known.day().equals(day)) {
            known = actorsToday();
            actors = known;
        }
        return known;
    }

    private ActorSet actorsToday() {
        BitSet numbers = new BitSet(roster.actorCount());
        for (int a = 0; a < roster.actorCount(); a++) {
            numbers.set(a, index.presence().on(a, today));
        }
        live.forEach(t -> {
            numbers.set(roster.from(t));
            numbers.set(roster.to(t));
        });
        return new ActorSet(roster, day, numbers);
    }

    @Override
    public boolean containsVertex(Actor actor) {
        int number = roster.number(actor);
        return number >= 0
                && (index.presence().on(number, today) || !at(rows.all(number)).isEmpty());
    }

    private int vertex(Actor actor) {
        assertVertexExist(actor);
        return roster.number(actor);
    }

    private TiesAt at(Adjacency.Stretch stretch) {
        return new TiesAt(roster, rows, stretch, live::holds);
    }

    @Override
    public Set<Tie> edgesOf(Actor actor) {
        return at(rows.all(vertex(actor)));
    }

    @Override
    public Set<Tie> outgoingEdgesOf(Actor actor) {
        return at(rows.outgoing(vertex(actor)));
    }

    @Override
    public Set<Tie> incomingEdgesOf(Actor actor) {
        return at(rows.incoming(vertex(actor)));
    }

    /** The number of ties at an actor, of which a loop counts twice. */
    @Override
    public int degreeOf(Actor actor) {
        int number = vertex(actor);
        return at(rows.all(number)).size() + at(rows.loops(number)).size();
    }

    @Override
    public int outDegreeOf(Actor actor) {
        return outgoingEdgesOf(actor).size();
    }

    @Override
    public int inDegreeOf(Actor actor) {
        return incomingEdgesOf(actor).size();
    }

    /** Null, as JGraphT has it, where either actor is no vertex. */
    @Override
    public @Nullable Set<Tie> getAllEdges(Actor from, Actor to) {
        if (!containsVertex(from) || !containsVertex(to)) {
            return null;
        }
        int target = roster.number(to);
        Adjacency.Stretch out = rows.outgoing(roster.number(from));
        return new TiesAt(roster, rows, out, t -> roster.to(t) == target && live.holds(t));
    }

    /** The first tie between two actors in the order of the chronicle; null, as JGraphT has it, where there is none. */
    @Override
    public @Nullable Tie getEdge(Actor from, Actor to) {
        Set<Tie> all = getAllEdges(from, to);
        return all == null || all.isEmpty() ? null : all.iterator().next();
    }

    @Override
    public Actor getEdgeSource(Tie tie) {
        return roster.actor(roster.from(known(tie)));
    }

    @Override
    public Actor getEdgeTarget(Tie tie) {
        return roster.actor(roster.to(known(tie)));
    }

    private int known(Tie tie) {
        int number = roster.number(tie);
        if (number < 0 || !roster.whole(number)) {
            throw new IllegalArgumentException("no such tie in the record: " + tie.id());
        }
        return number;
    }
}
