package id.bina.scoring.recommend;

import id.bina.core.Text;
import id.bina.core.evidence.Subject;
import id.bina.core.result.Cell;
import id.bina.core.result.Stratum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a condition is judged of: a subject, and within it some groups and, for an aspect, the
 * instrument, source and occasion it was asked in.
 *
 * @param subject the subject
 * @param strata the groups, by which the members of the subject are told apart
 * @param asked where the aspect was asked, if it is one
 * @param name what the member is called; absent for the subject itself
 */
record Focus(Subject subject, List<Stratum> strata, Optional<Cell> asked, Optional<Text> name) {

  static Focus of(Subject subject) {
    return new Focus(subject, List.of(), Optional.empty(), Optional.empty());
  }

  Focus on(Subject other, Text title) {
    return new Focus(other, List.of(), Optional.empty(), Optional.of(title));
  }

  Focus in(Stratum group, Text title) {
    List<Stratum> more = new ArrayList<>(strata);
    more.add(group);
    return new Focus(subject, more, asked, Optional.of(title));
  }

  Focus in(Stratum aspect, Text title, Cell cell) {
    List<Stratum> more = new ArrayList<>(strata);
    more.add(aspect);
    return new Focus(subject, more, Optional.of(cell), Optional.of(title));
  }

  /** Whether a cell was asked where this is: everywhere, unless it is an aspect. */
  boolean isAskedIn(Cell cell) {
    return asked.isEmpty()
        || (cell.instrument().equals(asked.get().instrument())
            && cell.source().equals(asked.get().source())
            && cell.occasion().equals(asked.get().occasion()));
  }
}
