package org.entente.paint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.entente.data.GraphFormat;
import org.entente.data.Sociogram;
import org.entente.model.Progress;

/** Graphs as files. */
final class SavedGraph {
    private SavedGraph() {}

    /** Writes one file, or several whose names say what they hold, such as {@code x-nodes.csv} for {@code x.csv}. */
    static void write(Sociogram graph, GraphFormat format, Path file, Progress progress) throws IOException {
        String name = String.valueOf(file.getFileName());
        String stem = name.substring(0, name.length() - format.id().length() - 1);
        Map<Path, String> files = new TreeMap<>();
        format.files(graph)
                .forEach((part, text) ->
                        files.put(part.isEmpty() ? file : file.resolveSibling(stem + part + "." + format.id()), text));
        for (Map.Entry<Path, String> one : files.entrySet()) {
            SavedPicture.replace(
                    one.getKey(), progress, out -> out.write(one.getValue().getBytes(StandardCharsets.UTF_8)));
        }
    }
}
