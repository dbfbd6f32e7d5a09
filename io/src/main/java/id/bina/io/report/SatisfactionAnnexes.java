package id.bina.io.report;

import id.bina.core.result.Release;
import java.util.ArrayList;
import java.util.List;

/** The annexes of the SKM report, with the report on the follow-up of the previous round. */
final class SatisfactionAnnexes {
  private final Release release;
  private final Names names;
  private final Phrases phrases;

  SatisfactionAnnexes(Release release, Names names, Phrases phrases) {
    this.release = release;
    this.names = names;
    this.phrases = phrases;
  }

  Block.Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Facts(
            List.of(
                fact(
                    "kuesioner",
                    "questionnaire",
                    "butir dan pilihan jawabannya ada pada gambar bab III",
                    "its items and answers stand in the figures of chapter III"),
                fact(
                    "hasil per responden",
                    "results by respondent",
                    "tabel responden kali unsur tidak dirilis, karena dapat mengenali orang",
                    "the table of respondents by elements is not released: it may tell who"),
                fact(
                    "dokumentasi",
                    "documentation",
                    "foto dan surat disertakan oleh unit",
                    "photographs and letters are added by the unit"))));
    blocks.add(
        new Block.Heading(
            phrases.say("Tindak lanjut putaran sebelumnya", "Follow-up of the previous round")));
    blocks.addAll(followUp());
    return new Block.Section("lampiran", phrases.say("Lampiran", "Annexes"), blocks);
  }

  private List<Block> followUp() {
    return new FollowUpSection(release, names, phrases)
        .section()
        .map(Block.Section::blocks)
        .orElseGet(
            () ->
                List.of(
                    new Block.Paragraph(
                        phrases.say(
                            "Tidak ada catatan rekomendasi putaran sebelumnya yang dapat"
                                + " ditampilkan.",
                            "There is no record of recommendations of an earlier round that can be"
                                + " shown."))));
  }

  private Block.Fact fact(
      String indonesian, String english, String indonesianWords, String englishWords) {
    return new Block.Fact(
        phrases.say(indonesian, english), phrases.say(indonesianWords, englishWords));
  }
}
