package id.bina.scoring.tally;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.instrument.Missing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Writes the tallies of one book; which kind comes next follows from the plan. */
record TallyWriter(ByteWriter bytes) {

  void write(Tally<?> tally) {
    if (tally instanceof ItemCounts counts) {
      bytes.numbered(counts.categories());
      missing(counts.missing());
    } else if (tally instanceof RowTally rows) {
      rows(rows);
    } else if (tally instanceof CompleteCounts complete) {
      complete.items().forEach(bytes::numbered);
      bytes.numbered(complete.sums());
      bytes.count(complete.incomplete());
    } else if (tally instanceof PairTable pairs) {
      pairs(pairs);
    } else if (tally instanceof PatternTable patterns) {
      patterns(patterns);
    } else if (tally instanceof MomentsTally moments) {
      moments(moments);
    } else if (tally instanceof ValueCounts values) {
      decimals(values.values());
      missing(values.missing());
    } else if (tally instanceof JointCounts joint) {
      joint(joint);
    } else if (tally instanceof ElementSums sums) {
      elements(sums);
    } else {
      cases((CaseTable) tally);
    }
  }

  private void missing(SortedMap<Missing, Long> missing) {
    bytes.counts(
        missing,
        (reason, count) -> {
          bytes.count(number(reason));
          bytes.count(count);
        });
  }

  /** From 0, by the byte that stands for the reason in a batch. */
  static int number(Missing reason) {
    return CaseBatch.codeOf(reason) - Byte.MIN_VALUE;
  }

  private void decimals(SortedMap<BigDecimal, Long> values) {
    bytes.counts(
        values,
        (value, count) -> {
          bytes.decimal(Counting.plain(value));
          bytes.count(count);
        });
  }

  /** Cells with as many asked and answered stand together: their sums are steps. */
  private void rows(RowTally rows) {
    bytes.count(rows.noResponse());
    bytes.count(rows.rows().size());
    long last = 0;
    for (Map.Entry<RowCell, Long> row : rows.rows().entrySet()) {
      RowCell cell = row.getKey();
      bytes.count(cell.asked());
      bytes.count(cell.answered());
      bytes.number(cell.sum() - last);
      bytes.count(row.getValue());
      last = cell.sum();
    }
  }

  private void pairs(PairTable pairs) {
    bytes.counts(
        pairs.both(),
        (pair, count) -> {
          bytes.decimal(pair.first());
          bytes.decimal(pair.second());
          bytes.count(count);
        });
    decimals(pairs.firstOnly());
    decimals(pairs.secondOnly());
    bytes.count(pairs.neither());
  }

  private void patterns(PatternTable patterns) {
    bytes.counts(
        patterns.counts(),
        (pattern, count) -> {
          pattern.states().forEach(state -> bytes.count(state.digit()));
          bytes.count(count);
        });
  }

  /** Each value as 1 and the number, or 0 where there is none. */
  private void joint(JointCounts joint) {
    bytes.counts(
        joint.rows(),
        (row, count) -> {
          for (Optional<BigDecimal> value : row.values()) {
            bytes.count(value.isPresent() ? 1 : 0);
            value.ifPresent(bytes::decimal);
          }
          bytes.count(count);
        });
  }

  private void moments(MomentsTally tally) {
    Moments moments = tally.moments();
    bytes.count(moments.count());
    bytes.count(tally.incomplete());
    int k = moments.columns().size();
    for (int i = 0; i < k; i++) {
      bytes.decimal(Counting.plain(moments.sum(i)));
      for (int j = i; j < k; j++) {
        bytes.decimal(Counting.plain(moments.product(i, j)));
      }
    }
  }

  private void elements(ElementSums sums) {
    for (long number : new long[] {sums.unit(), sums.forms(), sums.left(), sums.silent()}) {
      bytes.count(number);
    }
    sums.values().forEach(bytes::numbered);
    for (ElementPair pair : sums.pairs()) {
      bytes.count(pair.forms());
      bytes.number(pair.first());
      bytes.number(pair.second());
      bytes.big(pair.product());
    }
  }

  private void cases(CaseTable cases) {
    bytes.count(cases.withoutKey());
    bytes.counts(
        cases.repeated(),
        (key, count) -> {
          bytes.text(key);
          bytes.count(count);
        });
    bytes.count(cases.rows().size());
    for (Map.Entry<String, List<CaseValue>> row : cases.rows().entrySet()) {
      bytes.text(row.getKey());
      row.getValue().forEach(this::value);
    }
  }

  /** The reason's number and 1, or 0 and the value. */
  private void value(CaseValue value) {
    bytes.count(value.missing().map(reason -> 1 + number(reason)).orElse(0));
    value.number().ifPresent(bytes::decimal);
  }
}
