package id.bina.io.report;

import java.util.List;
import java.util.Optional;

/**
 * A part of a report, said once and written as text and as a page. All words in it follow the rule
 * of {@link Sentence}.
 */
sealed interface Block {

  /** Words of one paragraph. */
  record Paragraph(String words) implements Block {
    public Paragraph {
      words = Sentence.of(words);
    }
  }

  /** Words over what follows, below the title of the section. */
  record Heading(String words) implements Block {
    public Heading {
      words = Sentence.of(words);
    }
  }

  /** Short statements, one under the other. */
  record Bullets(List<String> items) implements Block {
    public Bullets {
      items = items.stream().map(Sentence::of).toList();
    }
  }

  /** What people said, in the language in which they said it. */
  record Quotations(List<Quotation> quotations) implements Block {
    public Quotations {
      quotations = List.copyOf(quotations);
    }
  }

  /** Words as they were said in Indonesian, and by whom. */
  record Quotation(String words, String source) {
    /** Quotation marks in the words do not end the quotation. */
    public Quotation {
      words = words.replace('“', '"').replace('”', '"');
    }

    /** In quotation marks with its source, as the scanner of reports asks for. */
    String line() {
      return "“" + words + "” (" + source + ")";
    }
  }

  /** Pairs of a name and what it is. */
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /**
   * A name and what it is; with a language where that is not the report's, as of names of letters.
   */
  record Fact(String name, String words, Optional<String> language) {
    public Fact {
      name = Sentence.of(name);
      words = Sentence.of(words);
    }

    Fact(String name, String words) {
      this(name, words, Optional.empty());
    }
  }

  /** Rows of cells under column heads. */
  record Grid(String caption, List<String> columns, List<Row> rows) implements Block {
    public Grid {
      caption = Sentence.of(caption);
      columns = columns.stream().map(Sentence::of).toList();
      rows = List.copyOf(rows);
    }
  }

  /**
   * The cells of one row; a whisker where the row has an interval that can be drawn.
   *
   * <p>One cell alone is the heading of the rows that follow; a label with one cell more, in a
   * table of more columns, is a reason that takes the room of all of them.
   */
  record Row(List<String> cells, Optional<Whisker> whisker) {
    public Row {
      cells = cells.stream().map(Sentence::of).toList();
    }

    static Row of(String... cells) {
      return new Row(List.of(cells), Optional.empty());
    }

    boolean isGroup() {
      return cells.size() == 1;
    }
  }

  /** A value and its interval on a range, as parts of the range from 0 to 1. */
  record Whisker(double value, double lower, double upper, String words) {}

  /** A card with a heading: one claim, one recommendation. */
  record Card(String title, String mark, List<Fact> facts) implements Block {
    public Card {
      title = Sentence.of(title);
      mark = Sentence.of(mark);
      facts = List.copyOf(facts);
    }
  }

  /** A drawing with its numbers in a table; where nothing can be drawn, the table alone. */
  record Chart(Drawing drawing, Grid grid) implements Block {}

  /** What only some readers want, folded away on a page. */
  record Fold(String summary, List<Block> blocks) implements Block {
    public Fold {
      summary = Sentence.of(summary);
      blocks = List.copyOf(blocks);
    }
  }

  /** A headed part of the report. */
  record Section(String id, String title, List<Block> blocks) {
    public Section {
      title = Sentence.of(title);
      blocks = List.copyOf(blocks);
    }
  }
}
