package org.entente.app;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out whether a window can be opened, before the toolkit is asked, which would answer with a stack trace. */
public final class Display {
    /** What is said where there is none. */
    public static final String MISSING = "There is no display to open the window on; the command"
            + " 'java -jar target/entente.jar snapshot --on 2025-01-08 --focus SRB --out serbia.png'"
            + " writes a picture without one.";

    private static final Pattern X11 = Pattern.compile("(.*):(\\d+)(?:\\.\\d+)?");
    /** What a graphics card shows itself by on Linux: the kernel's own drivers, Nvidia's, and Windows' below it. */
    private static final List<String> CARDS = List.of("dri", "nvidiactl", "dxg");

    private static final String PIPELINE = "prism.order";
    private static final int X11_PORT = 6000;
    private static final int PATIENCE_MS = 1000;

    private Display() {}

    private static boolean linux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    /**
     * Has the toolkit draw without a graphics card where there is none, unless someone chose: its search would load a
     * driver of 50 MB only to find that it cannot be used.
     */
    public static void withoutGpu() {
        if (System.getProperty(PIPELINE) == null && cardless()) {
            System.setProperty(PIPELINE, "sw");
        }
    }

    /** Whether there is surely no graphics card. */
    public static boolean cardless() {
        return linux() && !card(Path.of("/dev"));
    }

    /** Whether a graphics card is among the devices of a folder. */
    static boolean card(Path devices) {
        return CARDS.stream().anyMatch(name -> Files.exists(devices.resolve(name)));
    }

    /** Whether this machine has a display for this program. */
    public static boolean present() {
        boolean headlessToolkit = System.getProperty("glass.platform", "").equals("Monocle");
        return !linux() || headlessToolkit || present(System.getenv(), Path.of("/tmp/.X11-unix"));
    }

    /**
     * Whether X11 answers where the environment says; JavaFX 21 draws on Wayland through its X11 server.
     *
     * @param sockets the folder of the local X11 sockets
     */
    static boolean present(Map<String, String> environment, Path sockets) {
        Matcher display = X11.matcher(environment.getOrDefault("DISPLAY", ""));
        if (!display.matches()) {
            return false;
        }
        String host = display.group(1);
        if (host.isEmpty() || host.equals("unix")) {
            return Files.exists(sockets.resolve("X" + display.group(2)));
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, X11_PORT + Integer.parseInt(display.group(2))), PATIENCE_MS);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
