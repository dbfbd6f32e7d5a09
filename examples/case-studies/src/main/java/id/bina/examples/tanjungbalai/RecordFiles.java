package id.bina.examples.tanjungbalai;

import id.bina.examples.generate.Csv;

/** What happened beside the trainings. */
final class RecordFiles {

  private RecordFiles() {}

  static String events() {
    return new Csv("id", "kind", "date", "subject", "title", "title.en")
        .row(
            "E-1",
            "new_tool",
            "2024-02-05",
            "unit:MPP",
            "Anjungan layanan mandiri dipasang untuk semua loket",
            "Self-service machines were installed for all counters")
        .toString();
  }
}
