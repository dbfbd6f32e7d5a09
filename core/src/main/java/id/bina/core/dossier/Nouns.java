package id.bina.core.dossier;

import id.bina.core.Text;

/** What the parts of a draft are called in messages. */
final class Nouns {
  static final Text APPRAISAL = Text.of("penilaian kinerja", "appraisal");
  static final Text ASSERTION = Text.of("pernyataan", "assertion");
  static final Text ASSESSMENT = Text.of("tes", "test");
  static final Text BULK = Text.of("bukti massal", "bulk evidence");
  static final Text COHORT = Text.of("angkatan", "cohort");
  static final Text COMPARISON = Text.of("perbandingan unit", "unit comparison");
  static final Text COMPETENCY = Text.of("kompetensi", "competency");
  static final Text COMPETENCY_LEVEL = Text.of("tingkat kompetensi", "competency level");
  static final Text DESIGN = Text.of("rancangan", "design");
  static final Text EVENT = Text.of("peristiwa", "event");
  static final Text EVIDENCE = Text.of("bukti", "evidence");
  static final Text FIELDWORK = Text.of("pelaksanaan survei", "fieldwork");
  static final Text GOAL = Text.of("tujuan", "goal");
  static final Text HOURS = Text.of("catatan JP", "learning hours");
  static final Text INSTRUCTOR = Text.of("pengajar", "instructor");
  static final Text INSTRUMENT = Text.of("instrumen", "instrument");
  static final Text INTERVIEW = Text.of("wawancara", "interview");
  static final Text ISSUE = Text.of("isu", "issue");
  static final Text ITEM = Text.of("butir", "item");
  static final Text LEDGER_ENTRY = Text.of("baris tindak lanjut", "ledger entry");
  static final Text MATERIAL = Text.of("materi", "material");
  static final Text MEASURE = Text.of("ukuran", "measure");
  static final Text NEED = Text.of("kebutuhan", "need");
  static final Text OBSERVATION = Text.of("pengamatan", "observation");
  static final Text PACK = Text.of("paket peraturan", "regulation pack");
  static final Text PARTICIPANT = Text.of("peserta", "participant");
  static final Text PARTNER = Text.of("mitra", "partner");
  static final Text PROGRAM = Text.of("program", "programme");
  static final Text READING = Text.of("angka indikator", "indicator reading");
  static final Text RESPONSE = Text.of("jawaban", "response");
  static final Text ROUND = Text.of("putaran", "round");
  static final Text SCHOLARSHIP = Text.of("beasiswa", "scholarship");
  static final Text SESSION = Text.of("sesi", "session");
  static final Text STRATEGY = Text.of("strategi", "strategy");
  static final Text SUCCESS_CASE = Text.of("kisah sukses", "success case");
  static final Text TRAINING = Text.of("pelatihan", "training");
  static final Text UNIT = Text.of("unit kerja", "unit");
  static final Text VOICE = Text.of("suara masyarakat", "voice");

  private Nouns() {}
}
