package id.bina.io.dossier;

import id.bina.core.dossier.Imported;
import id.bina.core.dossier.Severity;
import id.bina.io.json.BinaJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The files of one folder; what is wrong with them is added to the problems. */
final class FolderFiles {
  private final Path data;
  private final Problems problems;

  FolderFiles(Path data, Problems problems) {
    this.data = data;
    this.problems = problems;
  }

  Path resolve(String file) {
    return data.resolve(file);
  }

  /** A link within the folder must not lead out of it: its words would stand in messages. */
  boolean standsWithin(String file, String pointer) {
    try {
      boolean within = data.resolve(file).toRealPath().startsWith(data.toRealPath());
      if (!within) {
        problems.add(Severity.BLOCKS, pointer, "outside", DossierSentences.leadsOut(file));
      }
      return within;
    } catch (IOException e) {
      return true; // what is not there is told where it is read
    }
  }

  /** The value of a JSON file, if there is nothing wrong with it. */
  <T> Optional<T> json(String file, String pointer, Class<T> type) {
    if (!standsWithin(file, pointer)) {
      return Optional.empty();
    }
    Imported<T> read = BinaJson.read(data.resolve(file), type);
    read.problems().forEach(problems::add);
    return read.value();
  }
}
