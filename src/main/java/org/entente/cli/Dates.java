package org.entente.cli;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.entente.model.PartialDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Dates of the command line: a year, a month or a day. */
final class Dates {
    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    private Dates() {}

    /** Takes the first day a date can mean. */
    static final class First implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return parse(text).earliest();
        }
    }

    /** Takes the last day a date can mean. */
    static final class Last implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return parse(text).latest();
        }
    }

    private static PartialDate parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new TypeConversionException("'" + text + "' is no date; expected 2014, 2014-03 or 2014-03-18");
        }
        return PartialDate.parse(text)
                .orElseThrow(() -> new TypeConversionException("there is no " + text + " in the calendar"));
    }
}
