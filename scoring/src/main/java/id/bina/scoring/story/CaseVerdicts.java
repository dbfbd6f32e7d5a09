package id.bina.scoring.story;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.SuccessCase;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.StoryVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The verdicts on success cases, each with the score it rests on. */
public final class CaseVerdicts {
  private CaseVerdicts() {}

  /**
   * One verdict for each success case that was scored.
   *
   * @param setting the setting, with the cases
   * @param scores all scores; a case without its score has no verdict
   * @return the verdicts, in the order of the cases
   */
  public static List<StoryVerdict> of(Setting setting, List<Score> scores) {
    List<StoryVerdict> verdicts = new ArrayList<>();
    for (SuccessCase story : setting.successCases()) {
      ScoreKey key = new ScoreKey(SuccessCaseTest.ACCEPTED.id(), SuccessCaseTest.cell(story));
      Optional<Score.Measured> score =
          scores.stream()
              .filter(each -> each.key().equals(key))
              .flatMap(each -> each.measured().stream())
              .findFirst();
      score.ifPresent(measured -> verdicts.add(verdict(story, measured)));
    }
    return List.copyOf(verdicts);
  }

  private static StoryVerdict verdict(SuccessCase story, Score.Measured score) {
    return new StoryVerdict(
        story.id().value(),
        story.story(),
        score.grade(),
        because(score.notes()),
        List.of(score.key()));
  }

  private static Text because(List<Text> notes) {
    return Text.of(joined(notes, "id"), joined(notes, "en"));
  }

  private static String joined(List<Text> notes, String language) {
    return String.join("; ", notes.stream().map(note -> note.in(language)).toList());
  }
}
