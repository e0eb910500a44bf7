package org.entente.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The project's own: a folder, or a zip, of tables. */
final class RecordFormat implements Format {
    @Override
    public String id() {
        return "record";
    }

    @Override
    public String name() {
        return "Record (folder or zip of CSV tables)";
    }

    @Override
    public boolean canRead(Path path) {
        try (Place place = Place.of(path, Limits.usual())) {
            return Files.isDirectory(place.root());
        } catch (UnreadableRecordException | IOException e) {
            return false;
        }
    }

    @Override
    public Reading read(Path path) throws UnreadableRecordException {
        return RecordReader.read(path);
    }
}
