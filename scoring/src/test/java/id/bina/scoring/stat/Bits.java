package id.bina.scoring.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Everything that a result says, every double as its bits. */
public final class Bits {

  private static final Set<String> NO_FIGURES =
      Set.of("hashCode", "toString", "getClass", "notify", "notifyAll", "wait", "show");

  private Bits() {}

  /**
   * Fails unless two results say the same, to the last bit.
   *
   * @param apart methods in which they may differ, such as the reasons of gaps that a tally of
   *     pairs does not keep
   */
  public static void assertSame(Object expected, Object got, String... apart) {
    List<String> wanted = text(expected, Set.of(apart), 0).lines().toList();
    List<String> found = text(got, Set.of(apart), 0).lines().toList();
    for (int line = 0; line < Math.min(wanted.size(), found.size()); line++) {
      assertEquals(wanted.get(line), found.get(line), "in line " + line);
    }
    assertEquals(wanted.size(), found.size());
  }

  private static String text(Object value, Set<String> apart, int depth) {
    if (value instanceof Double each) {
      return Long.toHexString(Double.doubleToLongBits(each)) + "=" + each;
    }
    if (value instanceof OptionalDouble each) {
      return each.isEmpty() ? "none" : text(each.getAsDouble(), apart, depth);
    }
    if (value instanceof Optional<?> each) {
      return each.isEmpty() ? "none" : text(each.get(), apart, depth);
    }
    if (value instanceof Map<?, ?> each) {
      List<String> entries = new ArrayList<>();
      each.forEach((key, its) -> entries.add(key + ":" + text(its, apart, depth)));
      return entries.toString();
    }
    if (value instanceof Collection<?> each) {
      return each.stream().map(one -> text(one, apart, depth)).toList().toString();
    }
    if (value instanceof double[] each) {
      return text(Arrays.stream(each).boxed().toList(), apart, depth);
    }
    if (value instanceof double[][] each) {
      return text(Arrays.stream(each).map(row -> text(row, apart, depth)).toList(), apart, depth);
    }
    boolean ours = value.getClass().getName().startsWith("id.bina.");
    return ours && !(value instanceof Enum<?>) && depth < 4
        ? figures(value, apart, depth)
        : value.toString();
  }

  /** What each method without parameters gives, by name; a sentence where it refuses. */
  private static String figures(Object result, Set<String> apart, int depth) {
    StringBuilder text = new StringBuilder(result + "{\n");
    Method[] methods = result.getClass().getMethods();
    Arrays.sort(methods, Comparator.comparing(Method::getName));
    for (Method method : methods) {
      boolean asks =
          method.getParameterCount() == 0
              && !Modifier.isStatic(method.getModifiers())
              && method.getReturnType() != result.getClass()
              && Modifier.isPublic(method.getDeclaringClass().getModifiers())
              && !NO_FIGURES.contains(method.getName())
              && !apart.contains(method.getName());
      if (asks) {
        text.append(method.getName()).append(" ");
        text.append(answer(result, method, apart, depth)).append("\n");
      }
    }
    return text + "}";
  }

  private static String answer(Object result, Method method, Set<String> apart, int depth) {
    try {
      return text(method.invoke(result), apart, depth + 1);
    } catch (InvocationTargetException refused) {
      return String.valueOf(refused.getCause());
    } catch (IllegalAccessException closed) {
      throw new IllegalStateException(closed);
    }
  }
}
