package org.entente.data;

import java.util.List;

/** The tables of a record, each behind those it refers to. */
final class Tables {
    static final List<Table<?>> ALL = List.of(
            new SourcesTable(),
            new KindsTable(),
            new ActorsTable(),
            new EventsTable(),
            new TiesTable(),
            new EffectsTable(),
            new MeasuresTable());

    private Tables() {}
}
