package id.bina.io.pair;

import id.bina.core.Text;
import id.bina.core.dossier.Problem;
import id.bina.core.evidence.CaseBatch;
import id.bina.io.scan.CaseFiles;
import id.bina.io.scan.RowPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where repeated keys stand, by reading the files of their side once more. Most files have
 * none, and nobody pays for it then.
 */
final class RepeatedPlaces {
  /** So many places of a key are named. */
  private static final int MOST_PLACES = 4;

  /** Where a key stands: the first places, and how often. */
  private static final class Found {
    private final List<RowPlace> places = new ArrayList<>();
    private long times;

    void add(RowPlace place) {
      times++;
      if (places.size() < MOST_PLACES) {
        places.add(place);
      }
    }
  }

  private final List<String> names;
  private final String column;
  private final int[] shared;
  private final Map<Match, Found> found = new HashMap<>();

  /**
   * Reads files.
   *
   * @param files the files of a side
   * @param names how messages call them
   * @param shared where the shared strata stand
   * @param matches what to look for
   */
  RepeatedPlaces(CaseFiles files, List<String> names, int[] shared, List<Match> matches) {
    this.names = names;
    this.column = files.mapping().key().orElse("");
    this.shared = shared;
    matches.forEach(match -> found.put(match, new Found()));
    files.readOneByOne(this::look);
  }

  private void look(RowPlace place, CaseBatch one) {
    Found known = found.get(Match.of(one, shared));
    if (known != null) {
      known.add(place);
    }
  }

  /** The first place of a key, as the path of a problem. */
  String path(Match match) {
    return place(found(match).places.get(0)) + " [" + column + "]";
  }

  /** That a key stands more than once, and where else. */
  Text sentence(Match match) {
    Found known = found(match);
    List<String> others =
        known.places.subList(1, known.places.size()).stream().map(this::place).toList();
    return PairSentences.repeated(match, known.times, others);
  }

  Problem blocks(Match match) {
    return Problem.blocks(path(match), "repeated-key", sentence(match));
  }

  private Found found(Match match) {
    Found known = found.get(match);
    if (known == null || known.times < 2) {
      throw new IllegalStateException(
          "files must stay as they are while they are read, have changed (" + names + ")");
    }
    return known;
  }

  private String place(RowPlace place) {
    return names.get(place.file() - 1) + ":" + place.line();
  }
}
