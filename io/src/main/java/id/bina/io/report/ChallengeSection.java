package id.bina.io.report;

import id.bina.core.result.Challenge;
import id.bina.core.result.ChallengeKind;
import id.bina.core.result.Release;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in the way, by its theme: stated, found by rules, and what weakens the evidence. */
final class ChallengeSection {
  private final Release release;
  private final Phrases phrases;

  ChallengeSection(Release release, Phrases phrases) {
    this.release = release;
    this.phrases = phrases;
  }

  /** Empty if nothing stands in the way, which is a valid answer. */
  Optional<Block.Section> section() {
    Map<ChallengeKind, List<Block.Row>> themes = new LinkedHashMap<>();
    for (Challenge challenge : release.body().challenges()) {
      themes.computeIfAbsent(challenge.kind(), kind -> new ArrayList<>()).add(row(challenge));
    }
    if (themes.isEmpty()) {
      return Optional.empty();
    }
    List<Block.Row> rows = new ArrayList<>();
    themes.forEach(
        (kind, own) -> {
          rows.add(Block.Row.of(Sentence.of(phrases.in(kind.words()))));
          rows.addAll(ScoreRows.merged(own, phrases));
        });
    return Optional.of(
        new Block.Section(
            "tantangan",
            phrases.say("Tantangan", "Challenges"),
            List.of(
                new Block.Grid(
                    phrases.say(
                        "Yang menghambat, dan buktinya",
                        "What stands in the way, and how it shows"),
                    List.of(
                        phrases.say("tantangan", "challenge"),
                        phrases.say("yang diketahui", "what is known")),
                    rows))));
  }

  private Block.Row row(Challenge challenge) {
    String title = phrases.in(challenge.title());
    boolean isStated = challenge.id().value().startsWith("stated:");
    return Block.Row.of(
        isStated ? phrases.quoted(title, phrases.say("dokumen", "document")) : title,
        phrases.in(challenge.because()));
  }
}
