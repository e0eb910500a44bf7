package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** Milliseconds after which nothing more is expected to be heard. */
    private static final int PATIENCE_MS = 30_000;

    @TempDir
    private Path folder = Path.of("");

    private Path jar() throws IOException {
        return Files.createFile(folder.resolve("entente.jar"));
    }

    /** A command that ends with an exit code. */
    private Path ending(int code) throws IOException {
        Path out = Files.writeString(folder.resolve("ends"), "#!/bin/sh\nexit " + code + "\n");
        assertThat(out.toFile().setExecutable(true)).isTrue();
        return out;
    }

    private ClassArchive archive() {
        return ClassArchive.of(folder, JAVA, folder.resolve("entente.jar"));
    }

    @Test
    void theInstalledProgramHasTheSameOptions() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<app.options>" + String.join(" ", Launch.FAST) + " " + String.join(" ", Launch.SMALL)
                        + "</app.options>")
                .contains("<argument>${app.options}</argument>");
    }

    @Test
    void onlyOneJarAloneIsTheProgram() throws IOException {
        String jar = jar().toString();
        assertThat(Launch.jar(jar)).contains(Path.of(jar));
        assertThat(Launch.jar(folder.toString())).isEmpty();
        assertThat(Launch.jar("")).isEmpty();
        assertThat(Launch.jar(jar + File.pathSeparator + jar)).isEmpty();
        assertThat(Launch.jar(folder.resolve("other.jar").toString())).isEmpty();
    }

    @Test
    void propertiesLeaveTheMachineToTheProgram() {
        assertThat(Launch.wanted(List.of())).isTrue();
        assertThat(Launch.wanted(List.of("-Dentente.state=a", "-Dentente.language=fr")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Xmx2g",
                "-XX:TieredStopAtLevel=1",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-ea",
                "-javaagent:a.jar",
                "-Dentente.relaunch=false",
                "-Djpackage.app-path=/opt/entente/bin/entente"
            })
    void whoChoseHowTheMachineRunsIsObeyed(String option) {
        assertThat(Launch.wanted(List.of("-Dentente.state=a", option))).isFalse();
    }

    @Test
    void optionsAreThoseBeforeTheJar() {
        String[] line = {"-Da=b", "-Xmx2g", "-jar", "entente.jar", "open", "-jar"};
        assertThat(Launch.options(Map.of("PATH", "/bin"), Optional.of(line))).containsExactly("-Da=b", "-Xmx2g");
    }

    /** Then the machine itself is asked: what it tells is not what the line says. */
    @Test
    void aLineThatDoesNotTellAllIsNotTrusted() {
        String[] line = {"-Da=made-up", "-jar", "entente.jar"};
        String[] noJar = {"-Da=made-up", "org.entente.Entente"};
        assertThat(Launch.options(Map.of("JAVA_TOOL_OPTIONS", "-Xmx2g"), Optional.of(line)))
                .doesNotContain("-Da=made-up");
        assertThat(Launch.options(Map.of(), Optional.of(noJar))).doesNotContain("-Da=made-up");
        assertThat(Launch.options(Map.of(), Optional.empty())).doesNotContain("-Da=made-up");
    }

    @Test
    void theSecondMachineIsToldWhatTheFirstWas() throws IOException {
        Path jar = jar();
        List<String> command = Launch.command(
                JAVA, List.of("-Da=b c", "-Dd=e"), List.of("-Xshare:auto"), jar, "open", "my file.entente");
        assertThat(command.get(0)).isEqualTo(JAVA.toString());
        assertThat(command).containsSubsequence("-Xshare:auto", "-Da=b c", "-Dd=e", "-Dentente.leash=true", "-jar");
        assertThat(command).endsWith("-jar", jar.toString(), "open", "my file.entente");
        assertThat(Launch.wanted(command.subList(1, command.indexOf("-jar"))))
                .as("it does not start a third")
                .isFalse();
    }

    @Test
    void aMachineTakesTheOptions() throws Exception {
        List<String> command = Launch.command(JAVA, List.of(), List.of(), folder.resolve("none.jar"));
        List<String> asked = new ArrayList<>(command.subList(0, command.indexOf("-jar")));
        asked.remove("-XX:+IgnoreUnrecognizedVMOptions");
        asked.add("-version");
        Process process = new ProcessBuilder(asked).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).doesNotContainIgnoringCase("warning");
    }

    @Test
    void whatSurroundsTheProgramIsAddedToAndNotChanged() {
        Map<String, String> environment = new HashMap<>(Map.of("MALLOC_ARENA_MAX", "8"));
        Launch.surround(environment, false);
        assertThat(environment).isEqualTo(Map.of("MALLOC_ARENA_MAX", "8"));
        Launch.surround(environment, true);
        assertThat(environment).isEqualTo(Map.of("MALLOC_ARENA_MAX", "8", "GDK_GL", "disable"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 70, 137})
    @DisabledOnOs(OS.WINDOWS)
    void theExitCodeIsPassedOn(int code) throws IOException {
        assertThat(Launch.run(List.of(ending(code).toString()), archive())).hasValue(code);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aMachineThatRefusesToStartLeavesTheProgramToTheFirst() throws IOException {
        assertThat(Launch.run(List.of(ending(1).toString()), archive())).isEmpty();
        assertThat(Launch.run(List.of(folder.resolve("none").toString()), archive()))
                .isEmpty();
        assertThat(Launch.run(List.of(JAVA.toString(), "-XX:NoSuchOption"), archive()))
                .isEmpty();
    }

    /** Two machines, the second tied to the first, and what is heard of the second. */
    private record Pair(Process first, ProcessHandle second, BufferedReader heard) implements AutoCloseable {
        static Pair start() throws IOException {
            try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                Process first = new ProcessBuilder(Tied.java("first", server.getLocalPort()))
                        .inheritIO()
                        .start();
                server.setSoTimeout(PATIENCE_MS);
                Socket line = server.accept();
                line.setSoTimeout(PATIENCE_MS);
                BufferedReader heard =
                        new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
                long pid = Long.parseLong(heard.readLine());
                return new Pair(first, ProcessHandle.of(pid).orElseThrow(), heard);
            }
        }

        /** Returns when the second is gone, whose line then closes. */
        void awaitEndOfSecond() throws IOException {
            assertThat(heard.readLine()).isNull();
        }

        @Override
        public void close() throws IOException {
            second.destroyForcibly();
            first.destroyForcibly();
            heard.close();
        }
    }

    @Test
    @Timeout(60)
    void whenTheFirstIsKilledTheSecondEnds() throws Exception {
        try (Pair pair = Pair.start()) {
            pair.first.destroyForcibly();
            pair.awaitEndOfSecond();
        }
    }

    @Test
    @Timeout(60)
    void whenTheFirstIsToEndTheSecondEndsToo() throws Exception {
        try (Pair pair = Pair.start()) {
            pair.first.destroy();
            pair.first.waitFor();
            pair.awaitEndOfSecond();
        }
    }

    @Test
    @Timeout(60)
    @DisabledOnOs(OS.WINDOWS)
    void whenTheSecondIsKilledTheFirstSaysSo() throws Exception {
        try (Pair pair = Pair.start()) {
            pair.second.destroyForcibly();
            assertThat(pair.first.waitFor()).isEqualTo(Leash.KILLED);
        }
    }
}
