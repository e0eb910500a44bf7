package org.entente.handout;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.model.Progress;
import org.entente.model.Texts;
import org.entente.paint.Reel;

/** A story as an animated GIF, which any program shows that shows pictures. */
public final class MovingPicture implements Handout {
    @Override
    public String id() {
        return "gif";
    }

    @Override
    public String ending() {
        return "gif";
    }

    @Override
    public void write(Lesson lesson, Choice choice, Path out, Progress progress) throws IOException {
        if (lesson.size() == 0) {
            throw new IOException(Texts.of("handout.no-steps"));
        }
        Reel.write(out, progress, reel -> new Film(lesson, choice.motion()).play(progress, reel::add));
    }
}
