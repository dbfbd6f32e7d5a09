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

  private static final String EXPECTED =
      """
      Finance
      true
      change 5.250, p = 0.1250, d_av 3.922, n 4
      learning.d_av@training:TR-01 = 1.40 [0.89, 1.90], n 31
      true
      true
      """;

  private static final Path BUNGO =
      House.root().resolve("examples/case-studies/src/main/resources/bungo");

  @TempDir private Path work;

  @Test
  void onTheClassPath() throws Exception {
    String jars = joined(BuiltJars.toRun(ROOTS));

    assertEquals("", compiled(List.of("-cp", jars), "program"));
    assertEquals(EXPECTED, ran(List.of("-cp", jars + File.pathSeparator + work, "consumer.Main")));
  }

  @Test
  void onTheModulePath() throws Exception {
    String jars = joined(BuiltJars.toRun(ROOTS));

    assertEquals(
        "", compiled(List.of("-p", joined(BuiltJars.toCompile(ROOTS))), "program", "module"));
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

  /** What the compiler says of all sources in the folders; nothing, if all is well. */
  private String compiled(List<String> path, String... folders) throws Exception {
    List<String> arguments = new ArrayList<>(path);
    arguments.addAll(List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-d"));
    arguments.add(work.toString());
    for (String folder : folders) {
      try (Stream<Path> files = Files.walk(sources(folder))) {
        files.map(Path::toString).filter(f -> f.endsWith(".java")).forEach(arguments::add);
      }
    }
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    javac.run(out, out, arguments.toArray(String[]::new));
    return said.toString();
  }

  private static Path sources(String folder) throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(ConsumersIT.class.getResource("/consumers/" + folder), folder)
            .toURI());
  }

  private String ran(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dstdout.encoding=UTF-8");
    command.addAll(arguments);
    command.add(BUNGO.toString());
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
