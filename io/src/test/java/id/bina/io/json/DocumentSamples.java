package id.bina.io.json;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.AboutWhom;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Passage;
import id.bina.core.evidence.PublicVoice;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.VoiceKind;
import id.bina.core.people.Respondent;
import id.bina.core.people.RespondentId;
import id.bina.core.regulation.Band;
import id.bina.core.regulation.BandTable;
import id.bina.core.regulation.Packs;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One of each document. */
final class DocumentSamples {
  private DocumentSamples() {}

  static List<Object> all() {
    return List.of(
        bands(),
        Samples.dossier(),
        Samples.draft(),
        ResultSamples.evaluation(),
        Samples.policy(),
        Samples.instrument(),
        Samples.draft().interviews().get(0),
        Samples.program(),
        voice(),
        Packs.citizenSatisfaction(),
        Packs.performance2019(),
        Packs.performance2022(),
        ResultSamples.release(),
        ResultSamples.ruleBook(),
        ResultSamples.ledger(),
        setting(),
        Samples.response());
  }

  private static BandTable bands() {
    return BandTable.builder()
        .id("ikm-2017")
        .decimals(2)
        .rounding(RoundingMode.HALF_UP)
        .lowest(new BigDecimal("25"))
        .highest(new BigDecimal("100"))
        .addBands(Band.of("D", "Tidak baik", "25"), Band.of("A", "Sangat baik", "88.31"))
        .build();
  }

  private static PublicVoice voice() {
    return new PublicVoice(
        EvidenceId.of("V-1"),
        VoiceKind.COMPLAINT,
        Respondent.citizen(RespondentId.of("W-9")),
        Subject.of(Samples.FINANCE),
        Optional.of(LocalDate.of(2025, 6, 2)),
        new Passage("Antrean lama", List.of("queue"), AboutWhom.UNIT));
  }

  private static Setting setting() {
    return Setting.builder()
        .program(Samples.program())
        .policy(Samples.policy())
        .asOf(LocalDate.of(2025, 10, 1))
        .admission(ResultSamples.evaluation().body().admission())
        .build();
  }
}
