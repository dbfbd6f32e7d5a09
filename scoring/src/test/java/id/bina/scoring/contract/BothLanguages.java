package id.bina.scoring.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Text;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Texts in Indonesian and English, wherever they stand in a value. */
final class BothLanguages {
  private static final List<String> LANGUAGES = List.of("id", "en");

  private final List<String> missing = new ArrayList<>();

  private BothLanguages() {}

  /**
   * Fails if a text lacks a language.
   *
   * @param name what the value is called in the sentence
   * @param value a text, a record, or a collection of them, however deep
   */
  static void require(String name, Object value) {
    BothLanguages found = new BothLanguages();
    found.look(name, value);
    assertEquals(List.of(), found.missing, "texts that lack a language");
  }

  private void look(String path, Object value) {
    if (value instanceof Text text) {
      for (String language : LANGUAGES) {
        if (!text.values().containsKey(language)) {
          missing.add(path + " lacks " + language + ": " + text);
        }
      }
    } else if (value instanceof Optional<?> some) {
      some.ifPresent(it -> look(path, it));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, it) -> look(path + "." + key, it));
    } else if (value instanceof Iterable<?> all) {
      int place = 0;
      for (Object each : all) {
        look(path + "[" + place++ + "]", each);
      }
    } else if (value instanceof Record record) {
      lookInto(path, record);
    }
  }

  private void lookInto(String path, Record record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        look(path + "." + component.getName(), component.getAccessor().invoke(record));
      } catch (ReflectiveOperationException e) {
        throw new LinkageError("accessor must be readable, was not: " + component, e);
      }
    }
  }
}
