package id.bina.examples.spark;

import id.bina.core.dossier.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells on which line of its file a refused cell stands.
 *
 * <pre>
 *   part at byte          0      33,554,432    67,108,864
 *   its lines       524,288         524,290       524,277
 *   lines before          0         524,288     1,048,578     + index + 1 = line of the file
 * </pre>
 */
final class Places {
  private final Map<String, Map<Long, Long>> linesBefore = new TreeMap<>();
  private final String folder;

  Places(List<FilePart> parts, Refusals refusals) {
    String file = "";
    long lines = 0;
    for (FilePart part : parts) {
      lines = part.file().equals(file) ? lines : 0;
      file = part.file();
      linesBefore.computeIfAbsent(file, name -> new TreeMap<>()).put(part.start(), lines);
      lines += part.lines();
    }
    List<String> files = new ArrayList<>(linesBefore.keySet());
    refusals.first().forEach(each -> files.add(each.file()));
    this.folder = commonFolder(files);
  }

  private static String commonFolder(List<String> files) {
    String folder = files.isEmpty() ? "" : files.get(0);
    for (String file : files) {
      while (!file.startsWith(folder)) {
        folder = folder.substring(0, folder.length() - 1);
      }
    }
    return folder.substring(0, folder.lastIndexOf('/') + 1);
  }

  /** The problems, in the order of files and lines, and last how many more there are. */
  List<Problem> problems(Refusals refusals) {
    List<Problem> problems = new ArrayList<>();
    Map<Refusals.Kind, Long> left = new TreeMap<>(refusals.counts());
    for (Refused each : refusals.first()) {
      Problem problem = each.problem();
      problems.add(new Problem(problem.severity(), path(each), problem.code(), problem.message()));
      left.computeIfPresent(each.kind(), (kind, count) -> count - 1);
    }
    left.forEach(
        (kind, count) -> {
          if (count > 0) {
            problems.add(Sentences.further(kind, count, inColumn("files", kind.column())));
          }
        });
    return problems;
  }

  private String path(Refused each) {
    String file = each.file().substring(folder.length());
    Map<Long, Long> lines = linesBefore.getOrDefault(each.file(), Map.of());
    if (each.index() < 0) {
      return inColumn(file, each.column());
    }
    return lines.containsKey(each.split())
        ? inColumn(
            file + ":" + (lines.getOrDefault(each.split(), 0L) + each.index() + 1), each.column())
        : inColumn(file + " row " + (each.index() + 1), each.column());
  }

  private static String inColumn(String place, String column) {
    return column.isEmpty() ? place : place + " [" + column + "]";
  }
}
