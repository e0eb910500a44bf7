package org.entente.scene;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.UnaryOperator;
import org.entente.model.Chronicle;
import org.entente.time.Filter;
import org.entente.time.TimeIndex;
import org.jspecify.annotations.Nullable;

/** A picture to be taken of a record. */
public record Shot(Chronicle chronicle, LocalDate day, Subject subject, Camera camera, World world) {
    private static final Map<Chronicle, Stages> STAGES = new WeakHashMap<>();

    /** How it is taken. */
    public record Camera(String layout, Theme theme, int width, int height) {
        public static final Camera WIDE = new Camera("map", Theme.LIGHT, 1600, 1000);
    }

    /** What is let into it. */
    public record World(Filter filter, Set<String> scenarios, boolean context, @Nullable LocalDate against) {
        public static final World FACTS = new World(Filter.NONE, Set.of(), false);

        public World(Filter filter, Set<String> scenarios, boolean context) {
            this(filter, scenarios, context, null);
        }
    }

    public static Shot of(Chronicle chronicle, String day, Subject subject) {
        return new Shot(chronicle, LocalDate.parse(day), subject, Camera.WIDE, World.FACTS);
    }

    public Shot with(Camera next) {
        return new Shot(chronicle, day, subject, next, world);
    }

    public Shot with(World next) {
        return new Shot(chronicle, day, subject, camera, next);
    }

    public Shot against(String other) {
        return with(new World(world.filter(), world.scenarios(), world.context(), LocalDate.parse(other)));
    }

    public Shot layout(String layout) {
        return with(new Camera(layout, camera.theme(), camera.width(), camera.height()));
    }

    public Sight sight() {
        return sight(STAGES.computeIfAbsent(chronicle, Stages::new));
    }

    Sight sight(Stages stages) {
        TimeIndex index = TimeIndex.of(chronicle, world.scenarios());
        Viewport viewport = stages.frame(camera.layout(), subject, camera.width(), camera.height());
        return new Sight(
                index,
                index.at(day, world.filter()),
                stages.of(camera.layout(), subject),
                subject,
                new Sight.Manner(
                        viewport,
                        camera.theme(),
                        world.context(),
                        world.against() == null ? null : index.at(world.against(), world.filter())));
    }

    /** The sight through a viewport that is made from the layout's own. */
    Sight through(UnaryOperator<Viewport> change) {
        Sight own = sight();
        Sight.Manner manner = own.manner();
        return new Sight(
                own.index(),
                own.moment(),
                own.stage(),
                own.subject(),
                new Sight.Manner(change.apply(manner.viewport()), manner.theme(), manner.context(), manner.against()));
    }

    Shot with(Subject next) {
        return new Shot(chronicle, day, next, camera, world);
    }

    public Scene scene() {
        return new SceneBuilder().build(sight());
    }

    @Override
    public String toString() {
        return day + " " + subject.focused().orElse("all") + " " + camera.layout() + " " + camera.width() + "x"
                + camera.height() + " " + camera.theme() + (world.context() ? " with context" : "")
                + (world.against() == null ? "" : " against " + world.against());
    }
}
