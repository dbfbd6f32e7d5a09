package id.bina.scoring.contract;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.bina.core.instrument.Aspect;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What an {@link Instrument} must be to be asked in two languages and scored, as tests, beyond what
 * its constructor already refuses.
 *
 * <pre>{@code
 * InstrumentContract.check(BinaJson.read(file, Instrument.class).orThrow())
 * }</pre>
 */
public final class InstrumentContract {
  private final Instrument instrument;

  private InstrumentContract(Instrument instrument) {
    this.instrument = requireNonNull(instrument, "instrument");
  }

  /**
   * The tests of an instrument.
   *
   * @param instrument the instrument under test
   * @return one test for each promise
   */
  public static Stream<DynamicTest> check(Instrument instrument) {
    InstrumentContract contract = new InstrumentContract(instrument);
    String ref = instrument.ref().toString();
    return Stream.of(
        dynamicTest(ref + " speaks both languages", contract::speaksBothLanguages),
        dynamicTest(ref + " asks about every aspect", contract::asksAboutEveryAspect),
        dynamicTest(ref + " asks nothing twice", contract::asksNothingTwice));
  }

  private void speaksBothLanguages() {
    BothLanguages.require(instrument.ref().toString(), instrument);
  }

  private void asksAboutEveryAspect() {
    List<String> empty =
        instrument.aspects().stream()
            .filter(aspect -> instrument.itemsOf(aspect.role()).isEmpty())
            .map(Aspect::toString)
            .toList();
    assertEquals(List.of(), empty, "aspects without an item");
  }

  private void asksNothingTwice() {
    for (String language : List.of("id", "en")) {
      Set<String> asked = new HashSet<>();
      List<String> twice =
          instrument.items().stream()
              .map(Item::text)
              .map(text -> text.in(language))
              .filter(words -> !asked.add(words))
              .toList();
      assertEquals(List.of(), twice, "questions that stand twice");
    }
  }
}
