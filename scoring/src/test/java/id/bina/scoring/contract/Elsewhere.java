package id.bina.scoring.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Tells a result that hangs on when, where and beside whom it was made. */
final class Elsewhere {
  private static final int MANY = 32;

  private Elsewhere() {}

  /** Asks again, in another language and time zone, and from several threads at once. */
  static void assertSame(Supplier<?> asked) {
    Object first = asked.get();
    assertEquals(first, asked.get(), "asked twice");
    assertEquals(first, inAnotherPlace(asked), "asked in another language and time zone");
    byManyAtOnce(asked)
        .forEach(each -> assertEquals(first, each, "asked by several threads at once"));
  }

  private static Object inAnotherPlace(Supplier<?> asked) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      return asked.get();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static List<Object> byManyAtOnce(Supplier<?> asked) {
    return IntStream.range(0, MANY).parallel().<Object>mapToObj(i -> asked.get()).toList();
  }
}
