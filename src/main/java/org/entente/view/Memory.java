package org.entente.view;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Where a text is kept from one run of the program to the next.
 *
 * @param recall what was kept, empty where nothing was
 */
public record Memory(Supplier<String> recall, Consumer<String> keep) {
    /** Forgets everything. */
    public static final Memory NONE = new Memory(() -> "", text -> {});
}
