package org.entente.page;

import java.io.IOException;
import org.entente.model.Texts;

/** Says that a page would be too large to be of use, and what makes it smaller. */
public final class PageTooLargeException extends IOException {
    private static final long serialVersionUID = 1;

    PageTooLargeException(int bytes) {
        super(Texts.of("page.too-large", bytes / 1_000_000, Page.MOST_BYTES / 1_000_000));
    }
}
