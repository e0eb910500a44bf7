package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class ThriftTest {
    @Test
    void theMachineKeepsLittleOfTheHeapFree() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        String before = machine.getVMOption("MaxHeapFreeRatio").getValue();
        String least = machine.getVMOption("MinHeapFreeRatio").getValue();
        String interval = machine.getVMOption("G1PeriodicGCInterval").getValue();
        try {
            Thrift.begin();
            assertThat(machine.getVMOption("MaxHeapFreeRatio").getValue()).isEqualTo("30");
            assertThat(machine.getVMOption("MinHeapFreeRatio").getValue()).isEqualTo("10");
        } finally {
            machine.setVMOption("MaxHeapFreeRatio", before);
            machine.setVMOption("MinHeapFreeRatio", least);
            machine.setVMOption("G1PeriodicGCInterval", interval);
        }
    }
}
