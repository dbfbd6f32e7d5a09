package id.bina.io.report;

import java.util.List;
import java.util.Optional;

/** A part of a report, said once and written as text and as a page. */
sealed interface Block {

  /** Words of one paragraph. */
  record Paragraph(String words) implements Block {}

  /** Short statements, one under the other. */
  record Bullets(List<String> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }
  }

  /** Pairs of a name and what it is. */
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /** A name and what it is. */
  record Fact(String name, String words) {}

  /** Rows of cells under column heads. */
  record Grid(String caption, List<String> columns, List<Row> rows) implements Block {
    public Grid {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /** The cells of one row; a whisker where the row has an interval that can be drawn. */
  record Row(List<String> cells, Optional<Whisker> whisker) {
    public Row {
      cells = List.copyOf(cells);
    }

    static Row of(String... cells) {
      return new Row(List.of(cells), Optional.empty());
    }
  }

  /** A value and its interval on a range, as parts of the range from 0 to 1. */
  record Whisker(double value, double lower, double upper, String words) {}

  /** A card with a heading: one claim, one recommendation. */
  record Card(String title, String mark, List<Fact> facts) implements Block {
    public Card {
      facts = List.copyOf(facts);
    }
  }

  /** What only some readers want, folded away on a page. */
  record Fold(String summary, List<Block> blocks) implements Block {
    public Fold {
      blocks = List.copyOf(blocks);
    }
  }

  /** A headed part of the report. */
  record Section(String id, String title, List<Block> blocks) {
    public Section {
      blocks = List.copyOf(blocks);
    }
  }
}
