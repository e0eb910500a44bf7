package org.entente.handout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.model.Progress;
import org.entente.model.Texts;
import org.entente.paint.Reel;
import org.entente.paint.Sheet;

/** A story as a folder of numbered pictures, as many a second as is told, with the command that makes a video of them. */
public final class VideoFrames implements Handout {
    private static final String COMMAND = "video.txt";
    private static final int FEWEST_DIGITS = 4;

    @Override
    public String id() {
        return "frames";
    }

    @Override
    public String ending() {
        return "";
    }

    @Override
    public void write(Lesson lesson, Choice choice, Path out, Progress progress) throws IOException {
        if (lesson.size() == 0) {
            throw new IOException(Texts.of("handout.no-steps"));
        }
        boolean made = !Files.exists(out);
        Files.createDirectories(out);
        try (Stream<Path> there = Files.list(out)) {
            if (there.findAny().isPresent()) {
                throw new IOException(Texts.of("handout.not-empty", out.toString()));
            }
        }
        int digits = Math.max(
                FEWEST_DIGITS, Integer.toString(count(lesson, choice.motion())).length());
        List<Path> written = new ArrayList<>();
        boolean done = false;
        try {
            Folder folder = new Folder(out, digits, choice.motion().rate(), written);
            new Film(lesson, choice.motion()).play(progress, folder::add);
            Path command = out.resolve(COMMAND);
            written.add(command);
            Files.writeString(
                    command,
                    command(choice.motion().rate(), digits, lesson.story().id()));
            done = true;
        } finally {
            if (!done) {
                takeBack(written, made ? List.of(out) : List.of());
            }
        }
    }

    private static void takeBack(List<Path> files, List<Path> folders) throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        for (Path folder : folders) {
            Files.deleteIfExists(folder);
        }
    }

    /** How many pictures there will be. */
    static int count(Lesson lesson, Choice.Motion motion) {
        int held = lesson.story().steps().stream()
                .mapToInt(s -> frames(motion.held(s.seconds()), motion.rate()))
                .sum();
        return held + Math.max(0, lesson.size() - 1) * Film.between(motion.rate());
    }

    private static int frames(double seconds, double rate) {
        return (int) Math.max(1, Math.round(seconds * rate));
    }

    /** Joins them with the free program ffmpeg; H.264 wants even sides. */
    static String command(double rate, int digits, String name) {
        String safe = name.replaceAll("[^A-Za-z0-9._-]", "-");
        return String.format(
                        Locale.ROOT,
                        "ffmpeg -framerate %s -i %%0%dd.png -vf \"pad=ceil(iw/2)*2:ceil(ih/2)*2\" -c:v libx264"
                                + " -pix_fmt yuv420p \"%s.mp4\"%n",
                        rate == Math.rint(rate) ? Long.toString(Math.round(rate)) : Double.toString(rate),
                        digits,
                        safe.startsWith("-") ? "story" + safe : safe)
                .replace("\r", "");
    }

    /** Takes pictures as files. */
    private record Folder(Path path, int digits, double rate, List<Path> written) {
        void add(Sheet sheet, double seconds) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Reel.png(sheet, bytes);
            for (int i = frames(seconds, rate); i > 0; i--) {
                String number = Integer.toString(written.size() + 1);
                Path file = path.resolve("0".repeat(digits - number.length()) + number + ".png");
                written.add(file);
                Files.write(file, bytes.toByteArray());
            }
        }
    }
}
