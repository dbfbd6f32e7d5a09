package id.bina.scoring.framework;

import id.bina.core.Text;

/** Where the chain from reaction to results breaks, and where to look. */
public enum ChainDiagnosis {
  /** Level 1 is low. */
  DELIVERY(
      "tingkat 1 rendah: periksa rancangan dan penyampaian",
      "level 1 is low: look at design and delivery"),
  /** Level 2 is low though level 1 is met. */
  TEACHING(
      "tingkat 1 baik, tingkat 2 rendah: periksa metode, asesmen, kemampuan awal",
      "level 1 is met, level 2 low: look at method, assessment, entry level"),
  /** Level 3 is low though level 2 is met. */
  TRANSFER(
      "tingkat 2 baik, tingkat 3 rendah: periksa dukungan atasan dan kesempatan",
      "level 2 is met, level 3 low: look at support of superiors and opportunity"),
  /** Level 4 is low though level 3 is met. */
  LEVER(
      "tingkat 3 baik, tingkat 4 rendah: sasaran keliru, sebab luar, atau terlalu dini",
      "level 3 is met, level 4 low: wrong lever, other causes, or too early"),
  /** A level is low and the one below it is missing or unclear. */
  UNLOCATED(
      "ada tingkat yang rendah, tetapi tingkat di bawahnya tidak diketahui: ukur dulu",
      "a level is low and the one below it is not known: measure that first"),
  /** No measured level is low, and some are missing or unclear. */
  INCOMPLETE(
      "tidak ada yang rendah sejauh diukur; belum semua tingkat diketahui",
      "nothing is low as far as measured; not every level is known"),
  /** All four levels are met. */
  UNBROKEN("keempat tingkat tercapai", "all four levels are met");

  private final String indonesian;
  private final String english;

  ChainDiagnosis(String indonesian, String english) {
    this.indonesian = indonesian;
    this.english = english;
  }

  /**
   * The diagnosis, as a report words it.
   *
   * @return words for people
   */
  public Text words() {
    return Text.of(indonesian, english);
  }
}
