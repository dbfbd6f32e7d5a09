package id.bina.examples.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two projects that embed Bina compile against its jars alone, under {@code -Xlint:all -Werror},
 * and run.
 */
class ConsumersIT {

  private static final String[] ROOTS = {"id.bina.core", "id.bina.scoring", "id.bina.io"};

  private static final String EXPECTED = "training\n";

  @TempDir private Path work;

  @Test
  void onTheClassPath() throws Exception {
    String jars = joined(BuiltJars.toRun(ROOTS));

    assertEquals("", compiled("class-path", List.of("-cp", jars)));
    assertEquals(EXPECTED, ran(List.of("-cp", jars + File.pathSeparator + work, "consumer.Main")));
  }

  @Test
  void onTheModulePath() throws Exception {
    String jars = joined(BuiltJars.toRun(ROOTS));

    assertEquals("", compiled("module-path", List.of("-p", joined(BuiltJars.toCompile(ROOTS)))));
    assertEquals(
        EXPECTED,
        ran(List.of("-p", jars + File.pathSeparator + work, "-m", "consumer/consumer.Main")));
  }

  @Test
  void coreRunsFromItsOwnJarAlone() {
    assertEquals(Set.of("id.bina.core"), BuiltJars.toRun("id.bina.core").keySet());
  }

  @Test
  void coreIsCompiledAgainstWithAnnotationsOfNullnessAndNoOthers() {
    assertEquals(
        Set.of("id.bina.core", "org.jspecify"), BuiltJars.toCompile("id.bina.core").keySet());
  }

  private String compiled(String project, List<String> path) throws Exception {
    List<String> arguments = new ArrayList<>(path);
    arguments.addAll(List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-d"));
    arguments.add(work.toString());
    try (Stream<Path> files = Files.walk(sources(project))) {
      files.map(Path::toString).filter(f -> f.endsWith(".java")).sorted().forEach(arguments::add);
    }
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    javac.run(out, out, arguments.toArray(String[]::new));
    return said.toString();
  }

  private static Path sources(String project) throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(ConsumersIT.class.getResource("/consumers/" + project), project)
            .toURI());
  }

  private String ran(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dstdout.encoding=UTF-8");
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor() == 0, said);
    return said.replace(System.lineSeparator(), "\n");
  }

  private static String joined(SortedMap<String, Path> jars) {
    return jars.values().stream()
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }
}
