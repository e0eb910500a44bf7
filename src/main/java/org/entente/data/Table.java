package org.entente.data;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.model.Chronicle;

/** One table of a record: its columns, and the way from its rows to values and back. */
interface Table<T> {
    /** Its name, which with {@code .csv} is the name of its file. */
    String name();

    /** What a row is, for {@code datapackage.json}. */
    String about();

    List<Column> columns();

    /** The value of a row, or empty where the row cannot be used; what is wrong with it is told to the row. */
    Optional<T> read(Row row, Known known);

    /** Keeps a value that was read where later tables find it. */
    void keep(Row row, T value, Known known);

    /** Settles what rows of one table say of each other, once all are read, and adds them to the record. */
    default void finish(Known known) {}

    Collection<T> rows(Chronicle chronicle);

    void add(T value, Chronicle.Builder rows);

    /** Keeps a value of a record that is known already, as if its row had been read. */
    void hold(T value, Known known);

    /** What tells a row from others: its id, or what it refers to. */
    String key(T value);

    /** The key of a row that perhaps cannot be used. */
    default String key(Row row) {
        return row.word("id");
    }

    /** Whether several rows may have one key. */
    default boolean repeats() {
        return false;
    }

    /** The cells of a value in the order of the columns. */
    List<String> cells(T value);

    /** Puts the parts of a value behind what is packed already. */
    void pack(T value, Packing out);

    /** The value whose parts are next, taken out in the order in which {@link #pack} puts them. */
    T unpack(Unpacking in);

    default String file() {
        return name() + ".csv";
    }

    /** Whether a record without this table loses nothing that other tables refer to. */
    default boolean dispensable() {
        return false;
    }
}
