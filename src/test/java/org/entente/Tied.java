package org.entente;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Two machines for {@link LaunchTest}: the first runs the second, which tells its pid at a port and would run for ever. */
final class Tied {
    private Tied() {}

    /** What starts one of them. */
    static List<String> java(String which, int port) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        return List.of(
                java,
                "-D" + Leash.PROPERTY + "=" + which.equals("second"),
                "-cp",
                classes,
                Tied.class.getName(),
                which,
                Integer.toString(port));
    }

    public static void main(String[] args) throws InterruptedException, IOException {
        int port = Integer.parseInt(args[1]);
        if (args[0].equals("first")) {
            Path none = Path.of("none", "none.jar");
            ClassArchive archive = ClassArchive.of(Path.of("none"), none, none);
            Launch.run(java("second", port), archive).ifPresent(System::exit);
        } else {
            Leash.hold();
            try (Socket line = new Socket(InetAddress.getLoopbackAddress(), port)) {
                String pid = ProcessHandle.current().pid() + "\n";
                line.getOutputStream().write(pid.getBytes(StandardCharsets.UTF_8));
                new CountDownLatch(1).await();
            }
        }
    }
}
