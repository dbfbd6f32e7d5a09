package id.bina.io.dossier;

import java.util.List;
import java.util.Locale;

/** Constants as files write them: in small letters, with a blank or a hyphen for an underscore. */
final class Enums {

  private Enums() {}

  static <E extends Enum<E>> E parse(Class<E> type, String words) {
    String wanted = words.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    List<E> known = List.of(type.getEnumConstants());
    return known.stream()
        .filter(each -> each.name().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "value must be one of "
                        + String.join(", ", known.stream().map(Enums::written).toList())
                        + ", was '"
                        + words
                        + "'\n  say what it means in \"words\""));
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
