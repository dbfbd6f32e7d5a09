package id.bina.scoring;

import id.bina.core.dossier.DossierDraft;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Observation;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.instrument.Answer;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.ItemAnswer;
import id.bina.core.instrument.Keying;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Respondent;
import id.bina.core.people.RespondentId;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Fills in whole forms: every rating so high, reversed ones turned, attention items as wanted. */
public final class FilledForms implements UnaryOperator<DossierDraft.Builder> {
  private final List<SurveyResponse> responses = new ArrayList<>();
  private final List<Observation> observations = new ArrayList<>();
  private final List<Instrument> instruments = new ArrayList<>();

  /** Nothing filled in yet. */
  public FilledForms() {}

  /**
   * One form.
   *
   * @param level how high it is rated: 0 the lowest point, and so on; items differ by their place
   */
  public FilledForms form(
      Instrument form, Subject subject, Occasion occasion, Respondent who, int level) {
    use(form);
    responses.add(
        SurveyResponse.builder()
            .id(EvidenceId.of("R-" + responses.size()))
            .instrument(form.ref())
            .subject(subject)
            .occasion(occasion)
            .respondent(who)
            .submitted(LocalDateTime.parse("2025-09-01T10:00").plusMinutes(responses.size()))
            .answers(answers(form, level))
            .build());
    return this;
  }

  /** One sheet of a rater. */
  public FilledForms sheet(
      Instrument form, Subject subject, Occasion occasion, String rater, String target, int level) {
    use(form);
    observations.add(
        Observation.builder()
            .id(EvidenceId.of("O-" + observations.size()))
            .instrument(form.ref())
            .subject(subject)
            .occasion(occasion)
            .rater(RespondentId.of(rater))
            .target(target)
            .answers(answers(form, level))
            .build());
    return this;
  }

  private void use(Instrument form) {
    if (!instruments.contains(form)) {
      instruments.add(form);
    }
  }

  private static List<ItemAnswer> answers(Instrument form, int level) {
    List<ItemAnswer> answers = new ArrayList<>();
    for (int i = 0; i < form.items().size(); i++) {
      Item item = form.items().get(i);
      if (item.isRating()) {
        answers.add(new ItemAnswer(item.id(), Answer.rating(rating(form, item, level + i % 2))));
      }
    }
    return answers;
  }

  private static int rating(Instrument form, Item item, int level) {
    Scale scale = form.scaleOf(item);
    int high = Math.min(scale.highest(), scale.lowest() + level);
    int turned = item.keying() == Keying.REVERSED ? scale.lowest() + scale.highest() - high : high;
    return item.attentionAnswer().orElse(turned);
  }

  @Override
  public DossierDraft.Builder apply(DossierDraft.Builder draft) {
    return draft
        .addAllInstruments(instruments)
        .addAllResponses(responses)
        .addAllObservations(observations);
  }
}
