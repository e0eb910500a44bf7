package org.entente.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.data.BundledRecord;
import org.entente.data.Nearest;
import org.entente.data.Reading;
import org.entente.data.RecordReader;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.TieKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that names a record, and the ids that other options take from it. */
final class RecordOption {
    @Option(
            names = "--record",
            paramLabel = "PATH",
            description = "folder or zip of a record; without it the program's own")
    private @Nullable Path path;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** Reads the record; that parts of it are left out is told on standard error. */
    Chronicle read() throws UnreadableRecordException {
        Reading reading = path == null ? BundledRecord.read() : RecordReader.read(path);
        if (reading.errors() > 0) {
            spec.commandLine()
                    .getErr()
                    .println("note: parts of the record are left out; '" + Commands.NAME + " validate " + place()
                            + "' lists its " + reading.errors() + " errors");
        }
        return reading.chronicle();
    }

    /** Where the record lies. */
    Path place() throws UnreadableRecordException {
        return path == null ? BundledRecord.path() : path;
    }

    /** The actor and all it followed, or none where no actor is asked for. */
    List<String> lineage(Chronicle chronicle, @Nullable String id) {
        return id == null ? List.of() : chronicle.lineage(actor(chronicle, id).id());
    }

    Actor actor(Chronicle chronicle, String id) {
        return chronicle.actor(id).orElseThrow(() -> {
            Optional<String> named = chronicle.actors().stream()
                    .filter(a -> Stream.concat(Stream.of(a.id(), a.name()), a.profile().aliases().stream())
                            .anyMatch(id::equalsIgnoreCase))
                    .map(Actor::id)
                    .findFirst();
            return none(
                    "actor",
                    id,
                    named,
                    chronicle.actors().stream().map(Actor::id).toList());
        });
    }

    TieKind kind(Chronicle chronicle, String id) {
        return chronicle.kind(id).orElseThrow(() -> {
            List<String> ids = chronicle.kinds().stream().map(TieKind::id).toList();
            return none("kind", id, Optional.empty(), ids);
        });
    }

    private ParameterException none(String what, String id, Optional<String> meant, Collection<String> ids) {
        Optional<String> close = meant.or(() -> Nearest.to(id, ids));
        String hint = close.map(c -> "; did you mean " + c + "?")
                .orElseGet(() -> "; expected an id such as "
                        + String.join(", ", ids.stream().limit(4).toList()));
        return new ParameterException(line(), String.format(Locale.ROOT, "no %s '%s'%s", what, id, hint));
    }

    CommandLine line() {
        return spec.commandLine();
    }
}
