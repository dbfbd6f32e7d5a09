package id.bina.examples.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sessions of a researcher, line by line as the README prints them. */
class ShellSessionsTest {
  private static final Path ROOT = Path.of(System.getProperty("bina.root"));
  private static final Path SHELL = ROOT.resolve("examples/shell");

  @TempDir Path room;

  @Test
  void evaluatesAFolderInFiveLines() throws IOException {
    copy(ROOT.resolve("examples/case-studies/src/main/resources/bungo"), room.resolve("bungo"));
    String printed = session("A programme");
    assertTrue(printed.contains("learning.d_av"), printed);
    assertTrue(printed.contains("d_av uncorrected"), printed);
    String page = Files.readString(room.resolve("bungo.html"));
    assertTrue(page.startsWith("<!DOCTYPE html>"), page.substring(0, 40));
  }

  @Test
  void comparesTwoColumnsInOneLine() throws IOException {
    Files.copy(SHELL.resolve("prepost.csv"), room.resolve("prepost.csv"));
    String printed = session("A table");
    assertTrue(printed.contains("19.35"), printed);
  }

  @Test
  void ranksTheSameTableAndDrawsItAgain() throws IOException {
    Files.copy(SHELL.resolve("prepost.csv"), room.resolve("prepost.csv"));
    String printed = session("Ranks, and how sure the size of a change is");
    assertTrue(printed.contains("459.00  6.000  0.9742  < 0.0001"), printed);
    assertTrue(printed.contains("BCa         31  19.355  2.504"), printed);
  }

  @Test
  void looksUpAMethod() throws IOException {
    String printed = session("A method");
    assertTrue(printed.contains("Welch (1947) doi:10.1093/biomet/34.1-2.28"), printed);
    assertTrue(printed.contains("feldt: Cronbach's alpha with Feldt's interval"), printed);
  }

  @Test
  void asksARegulation() throws IOException {
    String printed = session("A regulation");
    assertTrue(printed.contains("60.0 %"), printed);
    assertTrue(printed.contains("80.01, Memuaskan, lulus (lan-participants-2021 1)"), printed);
    assertTrue(printed.contains("Kurang (misconduct)"), printed);
  }

  /** Otherwise a name that the prompt offers could not be used at it. */
  @Test
  void noTwoImportedPackagesHaveATypeOfOneName() throws IOException {
    Map<String, List<String>> packages = new TreeMap<>();
    for (String line : Files.readAllLines(SHELL.resolve("bina.jsh"))) {
      if (line.startsWith("import id.bina.") && line.endsWith(".*;")) {
        String name = line.substring("import ".length(), line.length() - ".*;".length());
        for (String type : types(name)) {
          packages.computeIfAbsent(type, key -> new ArrayList<>()).add(name);
        }
      }
    }
    assertTrue(packages.containsKey("PairedChange"), packages.keySet()::toString);
    packages.values().removeIf(names -> names.size() == 1);
    assertEquals(Map.of(), packages);
  }

  /** The public types that the sources of a package declare. */
  private static List<String> types(String name) throws IOException {
    List<String> types = new ArrayList<>();
    for (String module : List.of("core", "scoring", "io")) {
      Path folder = ROOT.resolve(module + "/src/main/java/" + name.replace('.', '/'));
      if (Files.isDirectory(folder)) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.java")) {
          for (Path file : files) {
            if (Files.readString(file).lines().anyMatch(line -> line.startsWith("public "))) {
              types.add(file.getFileName().toString().replace(".java", ""));
            }
          }
        }
      }
    }
    return types;
  }

  @Test
  void usesStrategiesOfOnesChoiceInABuild() throws IOException {
    copy(ROOT.resolve("examples/case-studies/src/main/resources/bungo"), room.resolve("bungo"));
    String printed = session("A build");
    assertTrue(printed.contains("learning.d_av@training:TR-01"), printed);
    String readme = Files.readString(ROOT.resolve("README.md"));
    String pom = Files.readString(ROOT.resolve("pom.xml"));
    String version = pom.replaceAll("(?s).*?<version>([^<]*)</version>.*", "$1");
    assertTrue(readme.contains("<version>" + version + "</version>"), version);
  }

  @Test
  void writesAndReadsAReleaseInAPortal() throws IOException {
    copy(ROOT.resolve("examples/case-studies/src/main/resources/bungo"), room.resolve("bungo"));
    String printed = session("A portal");
    assertTrue(printed.contains("audienc"), printed);
  }

  /** Runs the lines of the README under a heading and gives back what they print. */
  private String session(String heading) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        JShell shell =
            JShell.builder()
                .out(out)
                .err(out)
                .remoteVMOptions("-Duser.dir=" + room, "-Dfile.encoding=UTF-8")
                .build()) {
      Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
          .forEach(shell::addToClasspath);
      run(shell, Files.readString(SHELL.resolve("bina.jsh")), printed);
      run(shell, snippet(heading), printed);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private static void run(JShell shell, String source, ByteArrayOutputStream printed) {
    SourceCodeAnalysis analysis = shell.sourceCodeAnalysis();
    String rest = source;
    while (!rest.isBlank()) {
      SourceCodeAnalysis.CompletionInfo next = analysis.analyzeCompletion(rest);
      for (SnippetEvent event : shell.eval(next.source())) {
        String place = event.snippet().source() + "\n" + printed.toString(StandardCharsets.UTF_8);
        assertEquals(Snippet.Status.VALID, event.status(), place);
        assertEquals(null, event.exception(), place);
      }
      rest = next.remaining();
    }
  }

  /** The fenced block of the README that stands under a heading. */
  private static String snippet(String heading) throws IOException {
    List<String> lines = Files.readAllLines(ROOT.resolve("README.md"));
    int at = lines.indexOf("**" + heading + "**");
    assertTrue(at >= 0, heading);
    int from = at + lines.subList(at, lines.size()).indexOf("```java") + 1;
    int to = from + lines.subList(from, lines.size()).indexOf("```");
    return String.join("\n", lines.subList(from, to));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
