package id.bina.io.table;

/** How a table is written as text, for whom. */
public enum CsvDialect {
  /**
   * For portals and programs: UTF-8 without a byte order mark, commas, a decimal point. What is
   * written so is read back equal.
   */
  PORTAL(',', ""),
  /**
   * For a double click in Indonesian Excel: UTF-8 with a byte order mark, semicolons, a decimal
   * comma in every column of decimal numbers.
   */
  EXCEL_INDONESIA(';', "\uFEFF");

  private final char separator;
  private final String mark;

  CsvDialect(char separator, String mark) {
    this.separator = separator;
    this.mark = mark;
  }

  char separator() {
    return separator;
  }

  /** What the text begins with. */
  String mark() {
    return mark;
  }
}
