package org.entente;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.entente.app.Display;
import org.entente.workspace.StateFolder;

/**
 * Starts the program once more, by the same Java, with options that a jar cannot give the machine it is run by: those that
 * show the first picture sooner and need less memory, and the archive of classes. The first machine then only waits.
 */
final class Launch {
    /** A system property: {@code false} has the program run in the machine that was started. */
    static final String PROPERTY = "entente.relaunch";

    private static final String JAR = ".jar";
    private static final String RUN_A_JAR = "-jar";

    /** Variables by which a machine is given options beside its command line. */
    private static final Set<String> ADDING = Set.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS");

    /** What whoever started the program may say without having chosen how the machine is to run. */
    private static final String PROPERTIES = "-D";

    /** Set by the launcher of an installed program, which has its own options and its own archive. */
    private static final String INSTALLED = "-Djpackage.app-path=";

    /**
     * Code that runs often is at once compiled well enough; only what runs very often is compiled again, and which classes
     * are met at a call is not recorded before. On two cores the compiler would otherwise work against the first picture;
     * large pictures are painted as fast as without these. Another machine ignores what it does not know. The installed program
     * has them from the build.
     */
    static final List<String> FAST = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            "-XX:Tier4InvocationThreshold=200000",
            "-XX:Tier4MinInvocationThreshold=20000",
            "-XX:Tier4CompileThreshold=400000",
            "-XX:Tier4BackEdgeThreshold=4000000",
            "-XX:-C1ProfileCalls",
            "-XX:-C1ProfileVirtualCalls",
            "-XX:-C1ProfileInlinedCalls",
            "-XX:-C1ProfileCheckcasts");

    /**
     * Memory is used again before more is taken: new objects have little room, what is old is looked through sooner, and the
     * heap grows in small steps. Left to itself it grows by a fifth of all it may ever take, and as it goes around in what it
     * has, the system has to find memory for all of it. Old regions are gone through to the last, a quarter of them at a time.
     * Backgrounds of controls are not kept as images besides.
     */
    static final List<String> SMALL = List.of(
            "-XX:+UnlockExperimentalVMOptions",
            "-Xms128m",
            "-XX:MaxNewSize=48m",
            "-XX:G1HeapRegionSize=1m",
            "-XX:G1ExpandByPercentOfAvailable=1",
            "-XX:GCTimeRatio=1",
            "-XX:InitiatingHeapOccupancyPercent=30",
            "-XX:-G1UseAdaptiveIHOP",
            "-XX:G1HeapWastePercent=2",
            "-XX:G1MixedGCCountTarget=4",
            "-Dprism.disableRegionCaching=true");

    /** The C library keeps what was given back for each of its arenas, of which it would make one for every thread. */
    private static final Map<String, String> THRIFTY = Map.of("MALLOC_ARENA_MAX", "2");

    /** Without a graphics card GTK would load a driver of 50 MB that nothing draws with. */
    private static final Map<String, String> NO_DRIVER = Map.of("GDK_GL", "disable");

    /** The exit code of a machine that did not start, which it tells at once. */
    private static final int REFUSED = 1;

    private static final long AT_ONCE = TimeUnit.SECONDS.toNanos(2);

    /** Seconds after which the first picture was seen on any machine. */
    private static final int OPENED = 20;

    private static final int PATIENCE = 5;

    private Launch() {}

    /** Runs the program in a machine of its own until it ends; nothing where it is to run, or has to run, in this one. */
    static OptionalInt again(String... args) {
        Optional<Path> jar = jar(System.getProperty("java.class.path", ""));
        if (jar.isEmpty()) {
            return OptionalInt.empty();
        }
        List<String> options =
                options(System.getenv(), ProcessHandle.current().info().arguments());
        if (!wanted(options)) {
            return OptionalInt.empty();
        }
        Path java = Path.of(System.getProperty("java.home", ""), "bin", "java");
        ClassArchive archive = ClassArchive.of(StateFolder.path(), java, jar.get());
        return run(command(java, options, archive.options(), jar.get(), args), archive);
    }

    /**
     * What this machine was started with. The command line tells it at once where the system shows it and no variable adds to
     * it; else the machine is asked, which takes as long as a tenth of its start.
     */
    static List<String> options(Map<String, String> environment, Optional<String[]> line) {
        List<String> words = line.map(List::of).orElse(List.of());
        return words.contains(RUN_A_JAR) && Collections.disjoint(environment.keySet(), ADDING)
                ? words.subList(0, words.indexOf(RUN_A_JAR))
                : ManagementFactory.getRuntimeMXBean().getInputArguments();
    }

    /** The jar the program runs from; nothing where it runs from folders or modules. */
    static Optional<Path> jar(String classPath) {
        return Optional.of(classPath)
                .filter(path -> path.endsWith(JAR))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .map(Path::toAbsolutePath);
    }

    /**
     * Whether nobody chose how the machine is to run.
     *
     * @param options what the machine was started with
     */
    static boolean wanted(List<String> options) {
        return options.stream().allMatch(o -> o.startsWith(PROPERTIES))
                && options.stream().noneMatch(o -> o.startsWith(INSTALLED))
                && !options.contains(PROPERTIES + PROPERTY + "=false");
    }

    /** The words that start the program again. */
    static List<String> command(Path java, List<String> options, List<String> archive, Path jar, String... args) {
        List<String> out = new ArrayList<>();
        out.add(java.toString());
        out.addAll(FAST);
        out.addAll(SMALL);
        out.addAll(archive);
        out.addAll(options);
        out.add(PROPERTIES + Leash.PROPERTY + "=true");
        out.add(RUN_A_JAR);
        out.add(jar.toString());
        out.addAll(List.of(args));
        return out;
    }

    /** Adds to what surrounds the program what nobody chose. */
    static void surround(Map<String, String> environment, boolean cardless) {
        THRIFTY.forEach(environment::putIfAbsent);
        if (cardless) {
            NO_DRIVER.forEach(environment::putIfAbsent);
        }
    }

    /**
     * Runs a command until it ends, and ends it when this machine is ended before.
     *
     * @return its exit code; nothing where it could not start
     */
    static OptionalInt run(List<String> command, ClassArchive archive) {
        long begun = System.nanoTime();
        Process child;
        try {
            // Its input is a pipe that closes when this machine is gone, however it went: see Leash.
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            surround(builder.environment(), Display.cardless());
            child = builder.start();
        } catch (IOException e) {
            return OptionalInt.empty();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(child), "entente-end"));
        try {
            if (!child.waitFor(OPENED, TimeUnit.SECONDS)) {
                var unused = archive.make();
            }
            int code = child.waitFor();
            return code == REFUSED && System.nanoTime() - begun < AT_ONCE ? OptionalInt.empty() : OptionalInt.of(code);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end(child);
            return OptionalInt.of(REFUSED);
        } finally {
            archive.leave();
        }
    }

    private static void end(Process child) {
        child.destroy();
        try {
            if (!child.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                child.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
