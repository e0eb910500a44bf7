package org.entente.page;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.data.Bundled;
import org.entente.model.Chronicle;
import org.entente.model.Progress;
import org.entente.time.TimeIndex;

/** The bundled record, read once, and pages of it. */
final class BundledPages {
    static final TimeIndex INDEX = index();
    private static final Map<PageChoice, Page> PAGES = new ConcurrentHashMap<>();

    private BundledPages() {}

    private static TimeIndex index() {
        try {
            Chronicle chronicle = Bundled.chronicle();
            return TimeIndex.of(chronicle, Set.of());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static Page of(PageChoice choice) {
        return PAGES.computeIfAbsent(choice, BundledPages::fresh);
    }

    static Page fresh(PageChoice choice) {
        try {
            return Page.of(INDEX, choice, Progress.SILENT);
        } catch (PageTooLargeException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The data block of a page. */
    static String data(Page page) {
        String html = page.html();
        String start = "<script type=\"application/json\" id=\"data\">";
        int from = html.indexOf(start) + start.length();
        return html.substring(from, html.indexOf("</script>", from));
    }
}
