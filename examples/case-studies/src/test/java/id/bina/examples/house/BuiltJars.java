package id.bina.examples.house;

import java.io.File;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jars an embedding project gets: Bina's own and what they need at run time, no more. */
final class BuiltJars {

  private BuiltJars() {}

  /** The jars by module name that a program needs to run: static requirements are left out. */
  static SortedMap<String, Path> toRun(String... roots) {
    return closure(roots, required -> !required.modifiers().contains(Modifier.STATIC));
  }

  /** The jars by module name that a module needs to compile: with the annotations handed on. */
  static SortedMap<String, Path> toCompile(String... roots) {
    return closure(
        roots,
        required ->
            !required.modifiers().contains(Modifier.STATIC)
                || required.modifiers().contains(Modifier.TRANSITIVE));
  }

  private static SortedMap<String, Path> closure(String[] roots, Predicate<Requires> followed) {
    Map<String, ModuleReference> onClassPath = modulesOnClassPath();
    SortedMap<String, Path> found = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(roots));
    while (!open.isEmpty()) {
      String name = open.pop();
      ModuleReference module = onClassPath.get(name);
      if (module != null && found.put(name, jar(module)) == null) {
        module.descriptor().requires().stream()
            .filter(followed)
            .map(Requires::name)
            .forEach(open::push);
      }
    }
    return found;
  }

  private static Map<String, ModuleReference> modulesOnClassPath() {
    Path own = House.root().resolve("examples");
    Path[] entries =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(path -> !path.startsWith(own))
            .toArray(Path[]::new);
    return ModuleFinder.of(entries).findAll().stream()
        .collect(Collectors.toMap(BuiltJars::name, Function.identity()));
  }

  private static String name(ModuleReference module) {
    return module.descriptor().name();
  }

  private static Path jar(ModuleReference module) {
    Path path = Path.of(module.location().orElseThrow());
    if (!path.toString().endsWith(".jar")) {
      throw new IllegalStateException(
          name(module) + " must be packaged as a jar, was " + path + "\n  run mvn verify");
    }
    return path;
  }
}
