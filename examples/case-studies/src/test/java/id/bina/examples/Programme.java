package id.bina.examples;

import id.bina.core.result.Audience;
import id.bina.core.result.Evaluation;
import id.bina.core.result.Release;
import id.bina.io.dossier.DossierFolder;
import id.bina.scoring.Evaluated;
import id.bina.scoring.Evaluator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An embedded programme, evaluated: whole, and as it stood when some forms had not come yet. */
public record Programme(String name, Evaluated evaluated, Map<Integer, Evaluated> earlier) {
  /** How many forms of every questionnaire came later: a few, and as many as may be shown. */
  private static final List<Integer> LATER = List.of(3, 12);

  private static final List<Programme> ALL = read();

  /** All embedded programmes; evaluated once for all tests. */
  public static List<Programme> all() {
    return ALL;
  }

  /** The complete, confidential evaluation. */
  public Evaluation now() {
    return evaluated.evaluation();
  }

  /** The evaluation before so many forms of every questionnaire had come. */
  public Evaluation before(int later) {
    return at(later).evaluation();
  }

  /** What is released first. */
  public Release released(Audience audience) {
    return evaluated.release(audience);
  }

  /** What is released after others. */
  public Release released(Audience audience, List<Release> earlier) {
    return evaluated.release(audience, earlier);
  }

  /** What was released before so many forms had come. */
  public Release releasedBefore(int later, Audience audience) {
    return at(later).release(audience);
  }

  private Evaluated at(int later) {
    Evaluated found = earlier.get(later);
    if (found == null) {
      throw new IllegalArgumentException(
          "number of later forms must be one of " + earlier.keySet() + ", was " + later);
    }
    return found;
  }

  private static List<Programme> read() {
    List<Programme> all = new ArrayList<>();
    try {
      Path room = Files.createTempDirectory("programmes");
      for (CaseStudy study : CaseStudy.EMBEDDED) {
        all.add(read(study, room));
      }
      remove(room);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(all);
  }

  private static Programme read(CaseStudy study, Path room) throws IOException {
    Evaluated whole = Evaluator.standard().evaluate(study.read(room));
    Map<Integer, Evaluated> earlier = new TreeMap<>();
    for (int later : LATER) {
      Path folder = study.extract(room.resolve("before-" + later));
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(Programme::isOfForms).toList()) {
          List<String> lines = Files.readAllLines(file);
          Files.write(file, lines.subList(0, Math.max(1, lines.size() - later)));
        }
      }
      earlier.put(later, Evaluator.standard().evaluate(DossierFolder.read(folder).orThrow()));
    }
    return new Programme(study.name(), whole, earlier);
  }

  /** Questionnaires have a column for when they were handed in. */
  private static boolean isOfForms(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return file.toString().endsWith(".csv")
          && lines.findFirst().filter(header -> header.contains("submitted")).isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path room) throws IOException {
    try (Stream<Path> files = Files.walk(room)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
