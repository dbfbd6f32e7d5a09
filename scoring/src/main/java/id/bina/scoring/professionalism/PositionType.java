package id.bina.scoring.professionalism;

/** By which table of competence somebody is measured: that of the position held now. */
public enum PositionType {
  /** High leader, administrator or supervisor (<i>JPT, administrator, pengawas</i>). */
  MANAGERIAL("competence-managerial"),
  /** Functional position (<i>jabatan fungsional</i>). */
  FUNCTIONAL("competence-functional"),
  /** Implementing position (<i>pelaksana</i>). */
  IMPLEMENTING("competence-implementing");

  private final String table;

  PositionType(String table) {
    this.table = table;
  }

  /** The id of the point table of the pack. */
  String table() {
    return table;
  }
}
