package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThriftTest {
    private static final List<String> OPTIONS = List.of("MaxHeapFreeRatio", "MinHeapFreeRatio", "G1PeriodicGCInterval");

    private final HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    private final Map<String, String> before = new HashMap<>();

    private String value(String option) {
        return machine.getVMOption(option).getValue();
    }

    @BeforeEach
    void remember() {
        OPTIONS.forEach(o -> before.put(o, value(o)));
    }

    @AfterEach
    void putBack() {
        OPTIONS.forEach(o -> machine.setVMOption(o, before.get(o)));
    }

    @Test
    void whoRestsNeedsLittleRoom() {
        Thrift.tidy();
        assertThat(value("MaxHeapFreeRatio")).isEqualTo("12");
        assertThat(value("MinHeapFreeRatio")).isEqualTo("5");
        Thrift.work();
        assertThat(value("MaxHeapFreeRatio")).isEqualTo("20");
        assertThat(value("MinHeapFreeRatio")).isEqualTo("5");
    }

    @Test
    void theHeapIsTidiedWhileThePersonRestsAndNoLonger() {
        Thrift.tidy();
        assertThat(value("G1PeriodicGCInterval")).isEqualTo("600");
        Thrift.settle();
        assertThat(value("G1PeriodicGCInterval")).isEqualTo("0");
    }
}
