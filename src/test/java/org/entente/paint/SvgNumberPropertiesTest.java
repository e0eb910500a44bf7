package org.entente.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class SvgNumberPropertiesTest {
    @Property
    void numbersReadBackWithinHalfAHundredth(@ForAll @DoubleRange(min = -1e9, max = 1e9) double number) {
        String text = SvgPath.text(number);
        assertThat(text).matches("-?\\d+(\\.\\d{0,1}[1-9])?").isNotEqualTo("-0");
        assertThat(Double.parseDouble(text)).isCloseTo(number, within(0.005 + 1e-7));
    }
}
