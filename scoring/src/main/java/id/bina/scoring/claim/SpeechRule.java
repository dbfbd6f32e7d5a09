package id.bina.scoring.claim;

import id.bina.core.Text;

/** A rule of how an evaluator speaks: what a report may say only with the evidence for it. */
public enum SpeechRule {
  /** <em>Signifikan</em> is said of a tested change, with its size and interval. */
  SIGNIFICANCE(
      "signifikan hanya untuk perubahan yang diuji, dengan besaran dan selangnya",
      "significant is said of a tested change only, with its size and interval"),
  /** That one thing made another is said from a comparison only. */
  CAUSE("kata sebab-akibat perlu pembanding", "words of cause and effect need a comparison"),
  /** Nothing found is too little data or no change that matters, never "no effect". */
  NOTHING_FOUND(
      "tidak ditemukan bukan berarti tidak ada", "not found does not mean that there is nothing"),
  /** Interviews and forums are counted in persons, never as shares. */
  SHARE_OF_FEW(
      "wawancara dan forum dihitung dalam orang, bukan bagian",
      "interviews and forums are counted in persons, not in shares"),
  /** No figure of fewer than five people is printed. */
  FEW_PEOPLE(
      "tidak ada angka dari kurang dari 5 orang", "no figure of fewer than 5 people is printed"),
  /** What citizens think is said from data of citizens only. */
  CITIZENS(
      "kata tentang masyarakat perlu data dari masyarakat",
      "what is said of citizens needs data from citizens"),
  /** A trend is told from five points on. */
  TREND("tren dinyatakan mulai 5 titik", "a trend is told from 5 points on"),
  /** Multiples are said with the counts and interval behind them. */
  MULTIPLE(
      "kelipatan disertai hitungan dan selangnya",
      "a multiple comes with its counts and its interval"),
  /** What lies ahead is not told from rounds gone by. */
  PREDICTION("tanpa prakiraan", "no outlook"),
  /** Innovation, trust and integrity have no score. */
  VIRTUE(
      "inovasi, kepercayaan dan integritas tidak diberi skor",
      "innovation, trust and integrity are given no score"),
  /** Regions, units and programmes are not ranked. */
  RANKING(
      "daerah, unit dan program tidak diperingkat", "regions, units and programmes are not ranked"),
  /** Nobody can be recognised, and nobody is punished from one class. */
  PERSON(
      "tidak seorang pun disebut atau dikenai sanksi", "nobody is named, and nobody is punished"),
  /** What holds for those who answered does not hold for all. */
  EVERYBODY("jawaban sebagian bukan keadaan semua", "the answers of some are not the state of all"),
  /** Equal is shown within a margin, not by finding no difference. */
  EQUALITY("setara perlu ditunjukkan dalam batas", "equality has to be shown within a margin"),
  /** Evaluation is not what is saved on. */
  EVALUATION_KEPT("evaluasi tidak dipangkas", "evaluation is not cut");

  private final String indonesian;
  private final String english;

  SpeechRule(String indonesian, String english) {
    this.indonesian = indonesian;
    this.english = english;
  }

  /**
   * The rule as a sentence.
   *
   * @return words in Indonesian and English
   */
  public Text words() {
    return Text.of(indonesian, english);
  }
}
