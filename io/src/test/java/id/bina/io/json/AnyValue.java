package id.bina.io.json;

import id.bina.core.Code;
import id.bina.core.Id;
import id.bina.core.Money;
import id.bina.core.Text;
import id.bina.core.dossier.EvaluationPolicy;
import id.bina.core.regulation.Grade;
import id.bina.core.regulation.GradeMatrix;
import id.bina.core.regulation.MatrixCell;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes any value of the core from its declaration: components at random, again and again until the
 * record accepts them.
 */
final class AnyValue {
  /** Tries for the record that is wanted, and for each record inside it. */
  private static final int TRIES = 200;

  private static final int TRIES_INSIDE = 8;
  private static final int DEEPEST = 8;

  /** A draft or an evaluation is refused more often than anybody would wait. */
  private static final int MOST_RECORDS = 3_000;

  private static final List<String> WORDS =
      List.of(
          "R1",
          "training:TR-01",
          "baik sekali",
          "Kata \"kutip\", garis \\ miring\n\tdan tab",
          "Jum\u2019at \u2013 \u20ac 5 \ud83d\ude42 \u0001",
          "excluded",
          "IDR");
  private static final List<String> DECIMALS =
      List.of("0", "1", "2", "12.5", "100", "0.001", "40000000000000000001", "-3.25", "1E+3");
  private static final List<Double> DOUBLES =
      List.of(0.0, 0.5, 1.0, 0.1, 1 / 3.0, 6e22, 1e-7, 12345678.9, -0.25, 5.0, Double.MIN_VALUE);

  private final Random random;
  private int records;

  AnyValue(long seed) {
    this.random = new Random(seed);
  }

  /** A value of a type, if one was found. */
  Optional<Object> of(Type type) {
    return make(type, 0);
  }

  private Optional<Object> make(Type type, int depth) {
    if (depth > DEEPEST) {
      return Optional.empty();
    }
    if (type instanceof ParameterizedType generic) {
      return generic(generic, depth);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      return Optional.of(one(List.of(plain.getEnumConstants())));
    }
    if (plain.isSealed()) {
      return make(one(List.of(plain.getPermittedSubclasses())), depth);
    }
    return plain.isRecord() ? record(plain, depth) : simple(plain);
  }

  private Optional<Object> generic(ParameterizedType type, int depth) {
    Type[] arguments = type.getActualTypeArguments();
    if (type.getRawType() == Optional.class) {
      return Optional.of(random.nextBoolean() ? make(arguments[0], depth + 1) : Optional.empty());
    }
    if (type.getRawType() == List.class) {
      List<Object> values = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        make(arguments[0], depth + 1).ifPresent(values::add);
      }
      return Optional.of(List.copyOf(values));
    }
    SortedMap<String, Object> values = new TreeMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      make(arguments[1], depth + 1)
          .ifPresent(value -> values.put("tag-" + random.nextInt(9), value));
    }
    return Optional.of(values);
  }

  private Optional<Object> record(Class<?> type, int depth) {
    if (type == Text.class) {
      String words = one(WORDS);
      return Optional.of(
          random.nextBoolean() ? Text.of(words) : Text.of(words, "in English").with("jv", words));
    }
    if (type == Money.class) {
      return Optional.of(Money.of(one(List.of("0", "-3", "1200")), one(List.of("IDR", "JPY"))));
    }
    if (type == GradeMatrix.class) {
      return Optional.of(matrix());
    }
    if (type == EvaluationPolicy.class) {
      return Optional.of(
          EvaluationPolicy.standard().toBuilder()
              .alpha(one(List.of(0.1, 0.05, 1 / 300.0)))
              .minimumToAct(1 + random.nextInt(20))
              .build());
    }
    RecordType record = RecordType.of(type);
    for (int i = 0; i < (depth == 0 ? TRIES : TRIES_INSIDE) && records < MOST_RECORDS; i++) {
      records++;
      List<Object> values = new ArrayList<>();
      for (var component : RecordType.components(type)) {
        named(type, component.getGenericType(), depth).ifPresent(values::add);
      }
      if (values.size() == RecordType.components(type).size()) {
        Optional<Object> made = accepted(record, values);
        if (made.isPresent()) {
          return made;
        }
      }
    }
    return Optional.empty();
  }

  /** Every pair of ratings has its grade: at random that would not come about. */
  private GradeMatrix matrix() {
    List<Grade> ratings = List.of(Grade.of("low", one(WORDS), "low"), Grade.of("high", "b", "b"));
    GradeMatrix.Builder matrix =
        GradeMatrix.builder().id("m").rows(ratings).columns(ratings).grades(ratings);
    for (Grade row : ratings) {
      for (Grade column : ratings) {
        matrix.addCells(new MatrixCell(row.code(), column.code(), one(ratings).code()));
      }
    }
    return matrix.build();
  }

  private static Optional<Object> accepted(RecordType record, List<Object> values) {
    try {
      return Optional.of(record.of(values));
    } catch (IllegalArgumentException notThese) {
      return Optional.empty();
    }
  }

  private Optional<Object> named(Class<?> type, Type component, int depth) {
    if (component == String.class && Id.class.isAssignableFrom(type)) {
      return Optional.of("id-" + random.nextInt(50));
    }
    if (component == String.class && Code.class.isAssignableFrom(type)) {
      return Optional.of("kode_" + random.nextInt(5));
    }
    return component == String.class && random.nextInt(3) == 0
        ? Optional.of("kata" + random.nextInt(5))
        : make(component, depth + 1);
  }

  private Optional<Object> simple(Class<?> type) {
    Map<Class<?>, Object> choices =
        Map.ofEntries(
            Map.entry(String.class, one(WORDS)),
            Map.entry(int.class, random.nextInt(6) == 0 ? 2025 : random.nextInt(12)),
            Map.entry(long.class, (long) random.nextInt(2000)),
            Map.entry(double.class, one(DOUBLES)),
            Map.entry(boolean.class, random.nextBoolean()),
            Map.entry(BigDecimal.class, new BigDecimal(one(DECIMALS))),
            Map.entry(BigInteger.class, BigInteger.valueOf(random.nextInt(90) + 1L)),
            Map.entry(LocalDate.class, LocalDate.of(2025, 1, 1).plusDays(random.nextInt(700))),
            Map.entry(
                LocalDateTime.class,
                LocalDateTime.of(2025, 3, 31, 9, 0).plusSeconds(random.nextInt(90_000))),
            Map.entry(Duration.class, Duration.ofMillis(random.nextInt(900_000))),
            Map.entry(OptionalInt.class, OptionalInt.of(random.nextInt(5))),
            Map.entry(OptionalLong.class, OptionalLong.of(random.nextInt(5))),
            Map.entry(OptionalDouble.class, OptionalDouble.of(one(DOUBLES))));
    return Optional.ofNullable(choices.get(type)).map(value -> maybe(type, value));
  }

  private Object maybe(Class<?> type, Object value) {
    if (random.nextBoolean()) {
      return value;
    }
    return type == OptionalInt.class
        ? OptionalInt.empty()
        : type == OptionalLong.class
            ? OptionalLong.empty()
            : type == OptionalDouble.class ? OptionalDouble.empty() : value;
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
