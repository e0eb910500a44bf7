package org.entente.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.entente.bench.Crowd;
import org.entente.data.BundledRecord;
import org.entente.data.RecordReader;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.paint.Java2d;
import org.entente.paint.Sheet;
import org.entente.scene.Layer;
import org.entente.scene.Scene;
import org.entente.scene.Stages;
import org.entente.state.ExplorerState;
import org.entente.state.Motif;
import org.entente.state.Tasks;
import org.entente.state.View;

/**
 * How long pictures of 1600 by 1000 pixels take without a GPU, in milliseconds, median and 95th percentile: from a change
 * of day until the renderer is done with the finished frame; the same while moving; a hover; and beside them the same
 * scenes on a plain JavaFX canvas (over a canvas that keeps the backdrop) and by Java2D (painting alone). The system
 * property {@code bench.draw} chooses among the ids of layouts, which show the bundled record, and 2000, 20000 and 100000.
 */
public final class DrawBench {
    private static final LocalDate STORY = LocalDate.of(2024, 6, 1);

    private static final String ALL = "map,europe,azimuthal,globe,network,ego,blocs,matrix,lanes,2000,20000,100000";

    /** For how long frames of a kind are drawn before they are timed, in nanoseconds, for the sake of the JIT. */
    private static final long WARM = 3_000_000_000L;

    private final Chronicle chronicle;
    private final View opening;
    private final int frames;

    private DrawBench(Chronicle chronicle, View opening, int frames) {
        this.chronicle = chronicle;
        this.opening = opening;
        this.frames = frames;
    }

    /** Measures and prints the table. */
    public static void main(String[] args) throws Exception {
        Platform.startup(Fonts::register);
        Platform.setImplicitExit(false);
        System.out.printf(
                Locale.ROOT,
                "%n%-22s %8s %8s %17s %17s %15s %17s %9s %8s%n",
                "ms: median (p95)",
                "build",
                "paint",
                "finished",
                "moving",
                "hover",
                "plain canvas",
                "Java2D",
                "canvas/");
        for (String name : System.getProperty("bench.draw", ALL).split(",", -1)) {
            of(name).run(name);
        }
        Platform.exit();
        System.exit(0);
    }

    private static DrawBench of(String name) throws Exception {
        if (!Character.isDigit(name.charAt(0))) {
            Chronicle record = RecordReader.read(BundledRecord.path()).chronicle();
            return new DrawBench(record, View.opening(STORY, "SRB", null).layout(name), 60);
        }
        int ties = Integer.parseInt(name);
        int frames = ties > 50_000 ? 8 : ties > 5_000 ? 16 : 60;
        return new DrawBench(
                new Crowd(ties > 50_000 ? 10_000 : 200, ties).chronicle(),
                View.opening(Crowd.FIRST, null, null).layout("map"),
                frames);
    }

    private View day(int i) {
        return opening.day(opening.day().plusDays(i % 300));
    }

    private void run(String name) throws Exception {
        Stages stages = new Stages(chronicle);
        ExplorerState state = new ExplorerState(chronicle, opening);
        IntFunction<Motif> motifs = i -> new Motif(state.index(), stages, day(i), new Motif.Room(1600, 1000));
        Motif.Builders builders = new Motif.Builders();
        Sheet sheet = new Sheet(1600, 1000, 1);
        Scene[] scene = {motifs.apply(0).scene(builders)};
        double[] build =
                times(frames, i -> clocked(() -> scene[0] = motifs.apply(i).scene(builders)));
        double[] paint = times(
                frames,
                i -> clocked(() -> sheet.paint(
                        scene[0].layers().subList(1, scene[0].layers().size()))));
        double[] java2d = times(Math.max(2, frames / 10), i -> clocked(() -> Java2d.draw(scene[0])));
        Exhibit exhibit = onFx(Exhibit::new);
        double[] plain = plain(exhibit, i -> motifs.apply(i).scene(builders));
        onFx(() -> {
            exhibit.close();
            return exhibit;
        });
        Tasks tasks = new Tasks(Executors.newFixedThreadPool(2, DrawBench::daemon), Platform::runLater);
        MapCanvas canvas = onFx(() -> new MapCanvas(state, tasks));
        Exhibit second = onFx(Exhibit::new);
        onFx(() -> {
            second.show(new StackPane(canvas));
            return canvas;
        });
        double[] finished = times(
                frames,
                i -> second.time(() -> {
                    var before = canvas.shown();
                    state.preview(v -> day(i + 1));
                    return () -> !canvas.shown().equals(before) && whole(canvas);
                }));
        double[] moving = times(
                frames,
                i -> second.time(() -> {
                    Scene before = canvas.shown().orElse(null);
                    state.preview(v -> day(i + 1));
                    return () -> !Objects.equals(canvas.shown().orElse(null), before);
                }));
        second.time(() -> () -> whole(canvas));
        List<Ref> actors =
                chronicle.actors().stream().map(a -> Ref.actor(a.id())).toList();
        double[] hover = times(
                frames,
                i -> second.time(() -> {
                    canvas.hover(actors.get(i % actors.size()));
                    return () -> true;
                }));
        onFx(() -> {
            second.close();
            return second;
        });
        System.out.printf(
                Locale.ROOT,
                "%-22s %8.1f %8.1f %17s %17s %15s %17s %9.1f %7.1fx%n",
                label(name),
                median(build),
                median(paint),
                both(finished),
                both(moving),
                both(hover),
                both(plain),
                median(java2d),
                median(plain) / median(finished));
    }

    private static boolean whole(MapCanvas canvas) {
        return canvas.shown().stream().flatMap(s -> s.layers().stream()).noneMatch(l -> l.name()
                .equals(Layer.SKETCH));
    }

    private String label(String name) {
        return Character.isDigit(name.charAt(0)) ? chronicle.actors().size() + " / " + name : "bundled, " + name;
    }

    /** The scene built and drawn on a canvas over one that bears the backdrop. */
    private double[] plain(Exhibit exhibit, IntFunction<Scene> scenes) throws Exception {
        Canvas backdrop = onFx(() -> new Canvas(1600, 1000));
        Canvas canvas = onFx(() -> new Canvas(1600, 1000));
        onFx(() -> {
            exhibit.show(new Pane(backdrop, canvas));
            scenes.apply(0).layers().get(0).paint(new CanvasSurface(backdrop.getGraphicsContext2D()));
            return canvas;
        });
        return times(
                Math.max(2, frames / 8),
                i -> exhibit.time(() -> {
                    Scene scene = scenes.apply(i + 1);
                    canvas.getGraphicsContext2D().clearRect(0, 0, 1600, 1000);
                    CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
                    scene.layers().subList(1, scene.layers().size()).forEach(layer -> layer.paint(surface));
                    return () -> true;
                }));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    private static <T> T onFx(java.util.function.Supplier<T> make) throws Exception {
        CompletableFuture<T> out = new CompletableFuture<>();
        Platform.runLater(() -> out.complete(make.get()));
        return out.get();
    }

    private static double clocked(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** Times of as many frames as asked for, after half as many that warm up, or for some seconds. */
    private static double[] times(int count, IntToDoubleFunction frame) {
        double[] out = new double[count];
        long start = System.nanoTime();
        int warm = 0;
        while (2 * warm < count || (count > 20 && System.nanoTime() - start < WARM)) {
            double unused = frame.applyAsDouble(warm++);
        }
        for (int i = 0; i < count; i++) {
            out[i] = frame.applyAsDouble(warm + i);
        }
        Arrays.sort(out);
        return out;
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static String both(double[] sorted) {
        double p95 = sorted[Math.min(sorted.length - 1, (int) (sorted.length * 0.95))];
        return String.format(Locale.ROOT, "%.1f (%.1f)", median(sorted), p95);
    }
}
