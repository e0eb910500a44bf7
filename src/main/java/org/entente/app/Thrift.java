package org.entente.app;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.JMRuntimeException;
import javax.management.ObjectName;

/** Has the Java machine take no more memory than it needs, and give back what it took while the program rests. */
final class Thrift {
    private static final String MODULE = "jdk.management";

    /** Milliseconds without a collection after which one is due; 0 where none is. */
    private static final String TIDYING = "G1PeriodicGCInterval";

    private static final String LEAST_FREE = "MinHeapFreeRatio";
    private static final String MOST_FREE = "MaxHeapFreeRatio";
    private static final String COMMANDS = "com.sun.management:type=DiagnosticCommand";
    private static final System.Logger LOG = System.getLogger(Thrift.class.getName());

    private Thrift() {}

    private static boolean possible() {
        return ModuleLayer.boot().findModule(MODULE).isPresent();
    }

    /** While someone works: the share of the heap kept free, in percent at least and at most. */
    static void work() {
        set(LEAST_FREE, "5");
        set(MOST_FREE, "20");
    }

    /**
     * While someone rests: has the heap tidied again and again beside the running program, in pauses of some milliseconds,
     * and little of it kept free.
     */
    static void tidy() {
        set(LEAST_FREE, "5");
        set(MOST_FREE, "12");
        set(TIDYING, "600");
    }

    /**
     * After a long rest: tidies the heap once and for all, which stops the program for some tenths of a second and so is
     * for when nobody is likely to be waiting, and gives back what the C library keeps for later, where that can be asked.
     */
    static void settle() {
        set(TIDYING, "0");
        System.gc();
        if (!possible()) {
            return;
        }
        try {
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(new ObjectName(COMMANDS), "systemTrimNativeHeap", new Object[0], new String[0]);
        } catch (JMException | JMRuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, COMMANDS, e);
        }
    }

    /** Sets what a machine of another kind, or an older one, cannot be told while it runs. */
    private static void set(String option, String value) {
        if (!possible()) {
            return;
        }
        try {
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).setVMOption(option, value);
        } catch (IllegalArgumentException e) {
            LOG.log(System.Logger.Level.DEBUG, option, e);
        }
    }
}
