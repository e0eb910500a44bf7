package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Progress;
import org.entente.paint.Output;

/** Writes many snapshots into a folder, under names that sort by date, and tells how far it is. */
final class Batch {
    private final Studio studio;
    private final BatchOptions options;
    private final PrintWriter err;

    Batch(Studio studio, BatchOptions options, PrintWriter err) {
        this.studio = studio;
        this.options = options;
        this.err = err;
    }

    /** How many files were written. */
    int write(List<LocalDate> days, Studio.Topic topic, Studio.Look look, Shooting shooting) throws IOException {
        List<Studio.Topic> all = new ArrayList<>();
        for (LocalDate day : days) {
            all.addAll(options.topics(studio.index(), topic.on(day)));
        }
        Files.createDirectories(shooting.folder());
        Set<String> names = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            Studio.Topic one = all.get(i);
            String name = name(one, names) + options.ending();
            err.println((i + 1) + " of " + all.size() + ": " + name);
            err.flush();
            shooting.output()
                    .write(studio.sight(one, look), false, shooting.folder().resolve(name), Progress.SILENT);
        }
        return all.size();
    }

    /** Where files go, and as what. */
    record Shooting(Path folder, Output output) {}

    private static String name(Studio.Topic topic, Set<String> taken) {
        Actor centre = topic.centre();
        String name = topic.day() + (centre == null ? "" : "-" + slug(centre.name()));
        if (!taken.add(name) && centre != null) {
            name += "-" + slug(centre.id());
            taken.add(name);
        }
        return name;
    }

    /** A name in lower-case letters and digits of ASCII with hyphens between. */
    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "unnamed" : plain;
    }
}
