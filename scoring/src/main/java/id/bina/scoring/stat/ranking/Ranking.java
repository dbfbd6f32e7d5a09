package id.bina.scoring.stat.ranking;

import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.util.List;

/** Alternatives with a score each, the highest being the best. */
public interface Ranking extends Shown {

  /** Names of the alternatives, in the order of the matrix. */
  List<String> alternatives();

  /** Score of each alternative, in the same order. */
  List<Double> scores();

  /** Rank of each alternative, 1 the best; equal scores share the smallest rank. */
  default List<Integer> ranks() {
    return scores().stream()
        .map(score -> 1 + (int) scores().stream().filter(other -> other > score).count())
        .toList();
  }

  /** Name of the best alternative; the first of them where several are equal. */
  default String best() {
    return alternatives().get(ranks().indexOf(1));
  }

  /** The ranking as text under a title. */
  default String table(String title) {
    TextTable table = new TextTable(title).row("", "score", "rank");
    for (int i = 0; i < alternatives().size(); i++) {
      table.row(
          alternatives().get(i), Digits.of(scores().get(i)), Integer.toString(ranks().get(i)));
    }
    return table.toString();
  }
}
