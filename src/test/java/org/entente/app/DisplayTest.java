package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayTest {
    private static final int X11_PORT = 6000;

    @TempDir
    private Path sockets = Path.of("");

    private boolean present(String display) {
        return Display.present(Map.of("DISPLAY", display), sockets);
    }

    @Test
    void withoutTheVariableThereIsNone() throws IOException {
        Files.createFile(sockets.resolve("X0"));
        assertThat(Display.present(Map.of(), sockets)).isFalse();
        assertThat(Display.present(Map.of("WAYLAND_DISPLAY", "wayland-0"), sockets))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "0", "x", ":x", ":-1", "::1:", ":0.0.0", "host", "host:"})
    void whatNamesNoDisplayIsNone(String display) throws IOException {
        Files.createFile(sockets.resolve("X0"));
        assertThat(present(display)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {":7", ":7.0", "unix:7", "unix:7.1"})
    void aLocalOneIsThereWithItsSocket(String display) throws IOException {
        assertThat(present(display)).isFalse();
        Files.createFile(sockets.resolve("X7"));
        assertThat(present(display)).isTrue();
    }

    @Test
    void aDistantOneIsThereWhereItAnswers() throws IOException {
        String display;
        try (ServerSocket server = anyX11Port()) {
            display = "127.0.0.1:" + (server.getLocalPort() - X11_PORT);
            assertThat(present(display)).isTrue();
            assertThat(present(display + ".0")).isTrue();
        }
        assertThat(present(display)).isFalse();
    }

    @Test
    void aNumberThatIsNoPortIsNone() {
        assertThat(present("127.0.0.1:65000")).isFalse();
        assertThat(present("127.0.0.1:99999999999")).isFalse();
    }

    private static ServerSocket anyX11Port() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @Test
    void whatIsMissingIsSaidWithAWayOut() {
        assertThat(Display.MISSING).contains("no display").contains("snapshot --on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dri", "nvidiactl", "dxg"})
    void aGraphicsCardIsKnownByItsDevice(String device) throws IOException {
        Files.createFile(sockets.resolve("null"));
        assertThat(Display.card(sockets)).isFalse();
        Files.createFile(sockets.resolve(device));
        assertThat(Display.card(sockets)).isTrue();
    }
}
