package id.bina.io;

import id.bina.io.spi.Format;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The choice of one format among several: by media type or file name first, by type then.
 *
 * @param subject what the choice is made by, as messages call it
 * @param matches whether a format is meant
 */
record Choice(String subject, Predicate<Format> matches) {

  static Choice ofMediaType(String mediaType) {
    return new Choice(
        "media type '" + mediaType + "'", format -> format.mediaType().equals(mediaType));
  }

  static Choice ofFile(Path file) {
    String name = String.valueOf(file.getFileName());
    String lower = name.toLowerCase(Locale.ROOT);
    return new Choice(
        "extension of file '" + name + "'", format -> lower.endsWith("." + format.fileExtension()));
  }

  /** The format that does it to the type; at most one does, since clashes were refused. */
  Format among(
      List<Format> formats, String does, Class<?> type, Function<Format, Set<Class<?>>> types) {
    List<Format> meant = formats.stream().filter(matches).toList();
    if (meant.isEmpty()) {
      throw new IllegalArgumentException(
          subject + " must be a known one\n  known are " + formats(formats.stream()));
    }
    return meant.stream()
        .filter(format -> types.apply(format).contains(type))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    subject
                        + " must be one that "
                        + does
                        + " "
                        + type.getSimpleName()
                        + "\n  it "
                        + does
                        + " "
                        + names(meant.stream().flatMap(format -> types.apply(format).stream()))));
  }

  private static String formats(Stream<Format> formats) {
    return formats
        .map(format -> format.mediaType() + " (." + format.fileExtension() + ")")
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String names(Stream<Class<?>> types) {
    return types.map(Class::getSimpleName).sorted().collect(Collectors.joining(", "));
  }
}
