package org.entente.time;

import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;
import org.jspecify.annotations.Nullable;

/** A directed multigraph with loops and without weights that refuses every change. */
abstract class ReadOnlyGraph<V, E> extends AbstractGraph<V, E> {
    private static final GraphType TYPE = new DefaultGraphType.Builder()
            .directed()
            .allowMultipleEdges(true)
            .allowSelfLoops(true)
            .allowCycles(true)
            .weighted(false)
            .modifiable(false)
            .build();

    private static UnsupportedOperationException refusal() {
        return new UnsupportedOperationException("a moment is read-only");
    }

    @Override
    public GraphType getType() {
        return TYPE;
    }

    @Override
    public double getEdgeWeight(E edge) {
        return DEFAULT_EDGE_WEIGHT;
    }

    @Override
    public @Nullable Supplier<V> getVertexSupplier() {
        return null;
    }

    @Override
    public @Nullable Supplier<E> getEdgeSupplier() {
        return null;
    }

    @Override
    public E addEdge(V from, V to) {
        throw refusal();
    }

    @Override
    public boolean addEdge(V from, V to, E edge) {
        throw refusal();
    }

    @Override
    public V addVertex() {
        throw refusal();
    }

    @Override
    public boolean addVertex(V vertex) {
        throw refusal();
    }

    @Override
    public boolean removeAllEdges(Collection<? extends E> edges) {
        throw refusal();
    }

    @Override
    public Set<E> removeAllEdges(V from, V to) {
        throw refusal();
    }

    @Override
    public boolean removeAllVertices(Collection<? extends V> vertices) {
        throw refusal();
    }

    @Override
    public E removeEdge(V from, V to) {
        throw refusal();
    }

    @Override
    public boolean removeEdge(E edge) {
        throw refusal();
    }

    @Override
    public boolean removeVertex(V vertex) {
        throw refusal();
    }

    @Override
    public void setEdgeWeight(E edge, double weight) {
        throw refusal();
    }
}
