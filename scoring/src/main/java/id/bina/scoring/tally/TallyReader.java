package id.bina.scoring.tally;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.instrument.Missing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the tallies that a {@link TallyWriter} wrote. */
record TallyReader(ByteReader bytes) {

  Tally<?> read(TallySpec spec) {
    if (spec instanceof ItemCountsSpec) {
      return new ItemCounts(bytes.codes(), missing());
    }
    if (spec instanceof RowTallySpec) {
      return rows();
    }
    if (spec instanceof CompleteCountsSpec complete) {
      return complete(complete.columns().size());
    }
    if (spec instanceof PairTableSpec) {
      return new PairTable(
          bytes.counts(() -> new ValuePair(bytes.decimal(), bytes.decimal())),
          bytes.counts(bytes::decimal),
          bytes.counts(bytes::decimal),
          bytes.count());
    }
    if (spec instanceof PatternTableSpec patterns) {
      return new PatternTable(
          patterns.features(), bytes.counts(() -> pattern(patterns.features().size())));
    }
    if (spec instanceof MomentsSpec moments) {
      return moments(moments.names());
    }
    if (spec instanceof JointCountsSpec joint) {
      int columns = joint.columns().size();
      return new JointCounts(joint.names(), bytes.counts(() -> row(columns)));
    }
    if (spec instanceof ValueCountsSpec) {
      return new ValueCounts(bytes.counts(bytes::decimal), missing());
    }
    return spec instanceof ElementSumsSpec sums
        ? elements(sums.elements().size())
        : cases((CaseTableSpec) spec);
  }

  private SortedMap<Missing, Long> missing() {
    return bytes.counts(() -> reason(bytes.size()));
  }

  private static Missing reason(int number) {
    return CaseBatch.reasonOf(number + Byte.MIN_VALUE);
  }

  private RowTally rows() {
    long noResponse = bytes.count();
    int size = bytes.size();
    SortedMap<RowCell, Long> rows = new TreeMap<>();
    long sum = 0;
    for (int i = 0; i < size; i++) {
      int asked = bytes.size();
      int answered = bytes.size();
      sum += bytes.number();
      rows.put(new RowCell(asked, answered, sum), bytes.count());
    }
    return new RowTally(rows, noResponse);
  }

  private CompleteCounts complete(int columns) {
    List<SortedMap<Integer, Long>> items = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      items.add(bytes.codes());
    }
    return new CompleteCounts(items, bytes.numbered(), bytes.count());
  }

  private PatternTable.Pattern pattern(int features) {
    List<FeatureState> states = new ArrayList<>();
    for (int i = 0; i < features; i++) {
      states.add(FeatureState.ofDigit(bytes.size()));
    }
    return new PatternTable.Pattern(states);
  }

  private JointRow row(int columns) {
    List<Optional<BigDecimal>> values = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      values.add(bytes.size() == 0 ? Optional.empty() : Optional.of(bytes.decimal()));
    }
    return new JointRow(values);
  }

  private MomentsTally moments(List<String> names) {
    long count = bytes.count();
    long incomplete = bytes.count();
    List<BigDecimal> sums = new ArrayList<>();
    List<BigDecimal> products = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      sums.add(bytes.decimal());
      for (int j = i; j < names.size(); j++) {
        products.add(bytes.decimal());
      }
    }
    return new MomentsTally(Moments.ofSums(names, count, sums, products), incomplete);
  }

  private ElementSums elements(int elements) {
    int unit = bytes.size();
    long forms = bytes.count();
    long left = bytes.count();
    long silent = bytes.count();
    List<SortedMap<Long, Long>> values = new ArrayList<>();
    for (int i = 0; i < elements; i++) {
      values.add(bytes.numbered());
    }
    List<ElementPair> pairs = new ArrayList<>();
    for (int i = 0; i < elements * (elements - 1) / 2; i++) {
      pairs.add(new ElementPair(bytes.count(), bytes.number(), bytes.number(), bytes.big()));
    }
    return new ElementSums(unit, forms, left, silent, values, pairs);
  }

  private CaseTable cases(CaseTableSpec spec) {
    long withoutKey = bytes.count();
    SortedMap<String, Long> repeated = bytes.counts(bytes::text);
    int size = bytes.size();
    SortedMap<String, List<CaseValue>> rows = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      String key = bytes.text();
      List<CaseValue> row = new ArrayList<>();
      for (int j = 0; j < spec.columns().size(); j++) {
        row.add(value());
      }
      rows.put(key, row);
    }
    return new CaseTable(spec.columns(), rows, withoutKey, repeated);
  }

  private CaseValue value() {
    int reason = bytes.size();
    return reason == 0 ? CaseValue.of(bytes.decimal()) : CaseValue.missing(reason(reason - 1));
  }
}
