package id.bina.scoring.catalogue;

import id.bina.scoring.stat.Sample;
import id.bina.scoring.tally.Moments;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What classes take, read from their public factories, so that a card cannot say otherwise. */
final class Inputs {

  private static final String TALLIES = Moments.class.getPackageName() + ".";

  /** Columns, and what is nothing but two of them. */
  private static final List<String> COLUMNS =
      List.of("core.evidence.Numbers", "core.evidence.Ratings", "stat.BeforeAfter");

  private static final List<String> COUNTS =
      List.of(
          "java.lang.Long",
          "stat.Wilson",
          "stat.ClusteredShare$Cluster",
          "stat.test.ContingencyTable",
          "stat.survey.Dispositions");

  private Inputs() {}

  static Set<Input> of(List<Class<?>> classes) {
    Set<Input> found = EnumSet.noneOf(Input.class);
    for (Class<?> each : classes) {
      for (Method method : each.getDeclaredMethods()) {
        if (makes(method, each)) {
          for (Type parameter : method.getGenericParameterTypes()) {
            add(parameter, found);
          }
        }
      }
    }
    return found.isEmpty() ? EnumSet.of(Input.FIGURES) : found;
  }

  /** A factory of a record, or what a constant of an enum does with values. */
  private static boolean makes(Method method, Class<?> in) {
    return Modifier.isPublic(method.getModifiers())
        && (in.isEnum() || Modifier.isStatic(method.getModifiers()));
  }

  private static void add(Type parameter, Set<Input> found) {
    String name = parameter.getTypeName();
    if (COLUMNS.stream().anyMatch(name::contains)) {
      found.add(Input.COLUMNS);
    }
    if (name.contains(TALLIES) || name.contains(Sample.class.getName())) {
      found.add(Input.TALLIES);
    } else if (name.startsWith("long") || COUNTS.stream().anyMatch(name::contains)) {
      found.add(Input.COUNTS);
    }
  }
}
