package org.entente.app;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** Has the Java machine take no more memory than it needs, and give back what it took while the program rests. */
final class Thrift {
    private static final String MODULE = "jdk.management";

    private Thrift() {}

    /** Shares of the heap to keep free in percent, and milliseconds without a collection after which one is due. */
    private static Map<String, String> options() {
        Map<String, String> out = new LinkedHashMap<>();
        out.put("MinHeapFreeRatio", "10");
        out.put("MaxHeapFreeRatio", "30");
        out.put("G1PeriodicGCInterval", "5000");
        return out;
    }

    /** Begins, where the machine is one that can be told so while it runs. */
    static void begin() {
        if (ModuleLayer.boot().findModule(MODULE).isEmpty()) {
            return;
        }
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        options().forEach((option, value) -> {
            try {
                machine.setVMOption(option, value);
            } catch (IllegalArgumentException e) {
                System.getLogger(Thrift.class.getName()).log(System.Logger.Level.DEBUG, option, e);
            }
        });
    }
}
