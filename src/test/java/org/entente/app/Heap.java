package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** What is kept in memory. */
public final class Heap {
    private static final int TRIES = 200;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Heap() {}

    /** Megabytes in use once what nobody needs is thrown away. */
    static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            LockSupport.parkNanos(PAUSE.toNanos());
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least >> 20;
    }

    /** Fails where something is still held. */
    public static void forgotten(WeakReference<?> what) {
        for (int i = 0; i < TRIES && what.get() != null; i++) {
            System.gc();
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        assertThat(what.get() == null).as("forgotten").isTrue();
    }
}
