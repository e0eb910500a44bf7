package org.entente.app;

import java.util.Collection;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the toolkit logs instead of throwing it, but for the colours of a menu that is dressed before it hangs on its window. */
final class Complaints extends Handler {
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private final Collection<Throwable> faults;

    private Complaints(Collection<Throwable> faults) {
        this.faults = faults;
    }

    /** Adds what is logged from now on to the faults. */
    static void heard(Collection<Throwable> faults) {
        for (Handler h : TOOLKIT.getHandlers()) {
            TOOLKIT.removeHandler(h);
        }
        TOOLKIT.addHandler(new Complaints(faults));
    }

    @Override
    public void publish(LogRecord told) {
        boolean dressing = "javafx.css".equals(told.getLoggerName());
        if (!dressing && told.getLevel().intValue() >= Level.WARNING.intValue()) {
            faults.add(new IllegalStateException(told.getLoggerName() + ": " + told.getMessage(), told.getThrown()));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
