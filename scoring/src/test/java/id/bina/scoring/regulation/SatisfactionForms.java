package id.bina.scoring.regulation;

import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Forms of nine answers, turned into the columns of an index; 0 is blank. */
final class SatisfactionForms {
  private static final Scale FOUR = Scale.of("skm", 1, 4, Better.HIGHER);

  private SatisfactionForms() {}

  static List<Ratings> columns(int[]... forms) {
    List<Ratings> columns = new ArrayList<>();
    for (int u = 0; u < forms[0].length; u++) {
      Ratings.Builder column = Ratings.builder(FOUR).name("u" + (u + 1));
      for (int[] form : forms) {
        if (form[u] == 0) {
          column.missing(Missing.BLANK);
        } else {
          column.add(form[u]);
        }
      }
      columns.add(column.build());
    }
    return columns;
  }

  /** As many forms as there are ratings, each with one rating throughout. */
  static List<Ratings> alike(int... ratings) {
    int[][] forms = new int[ratings.length][9];
    for (int r = 0; r < ratings.length; r++) {
      Arrays.fill(forms[r], ratings[r]);
    }
    return columns(forms);
  }
}
