package id.bina.io.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** What is written as text and needs no type of the core: words, dates, times. */
final class TextShapes {
  static final Shape PLAIN = new PlainShape();
  static final Shape DATE =
      new IsoShape(LocalDate::parse, "tanggal seperti 2025-03-31", "a date such as 2025-03-31");
  static final Shape DATE_TIME =
      new IsoShape(
          LocalDateTime::parse,
          "tanggal dan jam seperti 2025-03-31T09:30:00",
          "a date and time such as 2025-03-31T09:30:00");
  static final Shape DURATION =
      new IsoShape(
          Duration::parse,
          "lama waktu seperti PT4M30S (4 menit 30 detik)",
          "a duration such as PT4M30S (4 minutes 30 seconds)");

  private TextShapes() {}

  private record PlainShape() implements Shape {
    @Override
    public void write(Object value, JsonGenerator out) {
      out.writeString((String) value);
    }

    @Override
    public Optional<Object> read(Node node, Spot spot) {
      return spot.expectText(node).map(text -> text);
    }
  }

  /** A value of java.time, whose toString is ISO 8601. */
  private record IsoShape(Function<String, Object> parse, String idForm, String enForm)
      implements Shape {
    @Override
    public void write(Object value, JsonGenerator out) {
      out.writeString(value.toString());
    }

    @Override
    public Optional<Object> read(Node node, Spot spot) {
      return spot.expectText(node).flatMap(text -> parsed(text, node, spot));
    }

    private Optional<Object> parsed(String text, Node node, Spot spot) {
      try {
        return Optional.of(parse.apply(text));
      } catch (DateTimeException e) {
        return spot.refuse(node.place(), Sentences.notWritten(idForm, enForm, text));
      }
    }
  }
}
