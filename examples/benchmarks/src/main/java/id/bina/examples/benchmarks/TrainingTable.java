package id.bina.examples.benchmarks;

import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Strata;
import id.bina.scoring.stat.RawAlpha;
import id.bina.scoring.tally.CompleteCounts;
import id.bina.scoring.tally.CompleteCountsSpec;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.Grouping;
import id.bina.scoring.tally.ItemCounts;
import id.bina.scoring.tally.ItemCountsSpec;
import id.bina.scoring.tally.RowCell;
import id.bina.scoring.tally.RowTally;
import id.bina.scoring.tally.RowTallySpec;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import id.bina.scoring.tally.TallySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The table of the measuring rig, from tallies: for each training and item mean, standard deviation
 * and share of the two highest points, and for each training the mean of the respondents' means,
 * the same times 25, and Cronbach's alpha of complete forms; last a line for all.
 */
final class TrainingTable {
  private static final int HIGH = 3;

  private final List<ItemCountsSpec> items;
  private final RowTallySpec rows;
  private final CompleteCountsSpec complete;
  private final Grouping grouping;

  TrainingTable(List<ColumnKey> columns) {
    grouping = Grouping.of(CaseUnit.PARTICIPATION, Strata.TRAINING);
    items = columns.stream().map(column -> new ItemCountsSpec(column, grouping)).toList();
    rows = new RowTallySpec(columns, grouping);
    complete = new CompleteCountsSpec(columns, grouping);
  }

  /** What has to be counted. */
  TallyPlan plan() {
    List<TallySpec> specs = new ArrayList<>(items);
    specs.add(rows);
    specs.add(complete);
    return new TallyPlan(specs);
  }

  /** The table as lines with commas between. */
  String text(TallyBook book) {
    StringBuilder text = new StringBuilder(header());
    long respondents = 0;
    CompleteCounts all = CompleteCounts.empty(items.size());
    for (GroupKey training : book.groups(grouping)) {
      CompleteCounts forms = book.completeCounts(complete, training);
      text.append(training.value(Strata.TRAINING)).append(',');
      respondents += addLine(text, book, training);
      text.append(',').append(alpha(forms)).append('\n');
      all = all.merge(forms);
    }
    return text.append("ALL,")
        .append(respondents)
        .append(',')
        .append(alpha(all))
        .append('\n')
        .toString();
  }

  private String header() {
    StringBuilder header = new StringBuilder("training_id,n");
    for (String figure : List.of("mean", "sd", "top2")) {
      for (int item = 1; item <= items.size(); item++) {
        header.append(',').append(figure).append("_q").append(item);
      }
    }
    return header.append(",composite,ikm,alpha\n").toString();
  }

  private long addLine(StringBuilder text, TallyBook book, GroupKey training) {
    List<ItemCounts> counts = items.stream().map(item -> book.itemCounts(item, training)).toList();
    long respondents = counts.get(0).rows();
    text.append(respondents);
    counts.forEach(item -> text.append(',').append((double) item.sum() / item.answered()));
    counts.forEach(item -> text.append(',').append(sd(item)));
    counts.forEach(
        item -> text.append(',').append((double) item.between(HIGH, HIGH + 1) / item.answered()));
    double mean = mean(book.rowTally(rows, training));
    text.append(',').append(mean).append(',').append(25 * mean);
    return respondents;
  }

  private static double sd(ItemCounts item) {
    long n = item.answered();
    long squares = 0;
    for (Map.Entry<Integer, Long> code : item.categories().entrySet()) {
      squares += (long) code.getKey() * code.getKey() * code.getValue();
    }
    double mean = (double) item.sum() / n;
    return Math.sqrt((squares - item.sum() * mean) / (n - 1.0));
  }

  private static double mean(RowTally tally) {
    double sum = 0;
    for (Map.Entry<RowCell, Long> cell : tally.rows().entrySet()) {
      if (cell.getKey().answered() > 0) {
        sum += (double) cell.getKey().sum() / cell.getKey().answered() * cell.getValue();
      }
    }
    return sum / tally.answering();
  }

  private static double alpha(CompleteCounts forms) {
    return RawAlpha.of(forms).orThrow().value();
  }
}
