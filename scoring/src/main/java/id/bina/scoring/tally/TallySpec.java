package id.bina.scoring.tally;

import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.result.Basis;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedSet;

/**
 * What a strategy wants to have counted: data, so that anybody can do the counting.
 *
 * <p>Closed, since a book elsewhere must know how to count each of them. Equal specifications share
 * one tally. A specification reads the sources of cases that have its unit, all its columns and all
 * its strata; other sources are passed over.
 */
public sealed interface TallySpec
    permits ItemCountsSpec,
        RowTallySpec,
        CompleteCountsSpec,
        PairTableSpec,
        PatternTableSpec,
        MomentsSpec,
        ValueCountsSpec,
        ElementSumsSpec,
        JointCountsSpec,
        CaseTableSpec {

  /** Which cases are read, and what they are kept apart by. */
  Grouping grouping();

  /** The columns that are read, each once. */
  List<ColumnKey> columns();

  /** The strata that are read: those of the grouping, and those a feature asks for. */
  SortedSet<String> strata();

  /** What a score made of this tally rests on, whatever the layout: the most it may need. */
  Basis basis();

  /**
   * What a score made of this tally rests on, now that the columns are known.
   *
   * @param layout a layout this specification {@link #reads}
   */
  default Basis basis(CaseLayout layout) {
    return cellsAtMost(layout).isPresent() ? Basis.FIXED_TALLY : basis();
  }

  /**
   * The most cells that one group can come to, if the layout alone fixes it.
   *
   * @param layout a layout this specification {@link #reads}
   * @return the bound; empty if the size grows with the distinct values or with the cases
   */
  OptionalLong cellsAtMost(CaseLayout layout);

  /** The specification in words, the same for equal ones and different for others. */
  String id();

  /**
   * Whether this specification reads sources of a layout.
   *
   * @param layout the layout of a source
   */
  default boolean reads(CaseLayout layout) {
    return layout.unit().equals(grouping().unit())
        && Columns.of(layout).hasAll(columns())
        && layout.strata().containsAll(strata());
  }
}
