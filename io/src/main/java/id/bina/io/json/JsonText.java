package id.bina.io.json;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON as characters: strict when read, two spaces and line feeds when written. */
final class JsonText {
  /** Conditions inside conditions are the deepest thing there is; five levels are many. */
  static final int DEEPEST = 200;

  static final int LONGEST_NUMBER = 1000;
  static final int LONGEST_TEXT = 20_000_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(LONGEST_NUMBER)
                  .maxStringLength(LONGEST_TEXT)
                  .build())
          .build();

  private JsonText() {}

  static JsonParser parser(String text) {
    return FACTORY.createParser(ObjectReadContext.empty(), text);
  }

  /** What is written, ended by a line feed. */
  static String write(Object value, Shape shape) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(new Pretty(), text)) {
      shape.write(value, out);
    }
    return text.append('\n').toString();
  }

  private static DefaultPrettyPrinter pretty() {
    DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(twoSpaces)
        .withArrayIndenter(twoSpaces);
  }

  /** Made when something is first written: who only reads need not wait for it. */
  private static final class Pretty extends ObjectWriteContext.Base {
    private static final DefaultPrettyPrinter PRINTER = pretty();

    /** A printer counts its depth, so each text has one of its own. */
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return PRINTER.createInstance();
    }
  }
}
