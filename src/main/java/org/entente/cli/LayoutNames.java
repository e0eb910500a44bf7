package org.entente.cli;

import java.util.Iterator;
import org.entente.layout.Layout;
import org.entente.layout.Layouts;

/** The words that name layouts, for the command's help. */
final class LayoutNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Layouts.all().stream().map(Layout::id).iterator();
    }
}
