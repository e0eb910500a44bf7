package org.entente.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes a size in pixels such as {@code 1600x1000}. */
final class SizeConverter implements ITypeConverter<Studio.Size> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,5})[xX×](\\d{1,5})");
    private static final int LEAST = 100;
    static final int MOST = 8192;

    @Override
    public Studio.Size convert(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            throw new TypeConversionException("'" + text + "' is no size; expected WIDTHxHEIGHT, such as 1600x1000");
        }
        return new Studio.Size(side(m.group(1)), side(m.group(2)));
    }

    private static int side(String text) {
        int side = Integer.parseInt(text);
        if (side < LEAST || side > MOST) {
            throw new TypeConversionException("a side of " + side + " pixels; expected " + LEAST + " to " + MOST);
        }
        return side;
    }
}
