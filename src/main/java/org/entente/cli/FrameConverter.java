package org.entente.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.scene.Frame;
import org.entente.scene.Frame.Part;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes the parts of a frame such as {@code title,legend}, or all or none of them. */
final class FrameConverter implements ITypeConverter<Frame> {
    @Override
    public Frame convert(String text) {
        if (text.equals("all")) {
            return Frame.ALL;
        }
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (!text.equals("none")) {
            List.of(text.split(",", -1)).forEach(word -> parts.add(part(word.strip())));
        }
        return new Frame(parts, "");
    }

    private static Part part(String word) {
        return Arrays.stream(Part.values())
                .filter(p -> p.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException("a frame has no '" + word + "'; expected all, none or some of "
                                + Arrays.stream(Part.values()).map(Part::word).collect(Collectors.joining(", "))));
    }
}
