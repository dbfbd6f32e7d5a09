package id.bina.scoring.admission;

import id.bina.core.Text;
import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.EvaluationPolicy;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SurveyResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The forms of a dossier on their way: received, admitted, screened.
 *
 * @param received all of them, as they came
 * @param admitted those that count, with their answers read, in the order of their ids
 * @param screening what was seen in the way they were filled in
 * @param policy the thresholds that were applied
 */
record FormRecords(
    List<SurveyResponse> received,
    List<ReadForm> admitted,
    Screening screening,
    EvaluationPolicy policy) {

  /** Forms about one thing that are compared with each other: a class. */
  record ClassKey(Subject subject, FormKey form) implements Comparable<ClassKey> {

    static ClassKey of(SurveyResponse response) {
      return new ClassKey(response.subject(), FormKey.of(response));
    }

    @Override
    public int compareTo(ClassKey other) {
      int bySubject = subject.compareTo(other.subject);
      return bySubject == 0 ? form.compareTo(other.form) : bySubject;
    }
  }

  /** Lets every form pass eligibility, duplicates, reading and screening, in this order. */
  static FormRecords admit(Dossier dossier, Roster roster, AdmissionLog log) {
    List<SurveyResponse> eligible = new ArrayList<>();
    for (SurveyResponse response : dossier.draft().responses()) {
      if (!dossier.isExcluded(response.id())) {
        Optional<Text> notCome = Place.of(response).notCome(roster, response.id());
        notCome.ifPresentOrElse(
            why -> log.refuse(Refusal.NOT_ATTENDED, Paths.of(response), why),
            () -> eligible.add(response));
      }
    }
    FormReader reader = new FormReader(dossier.draft().instruments(), log);
    List<ReadForm> admitted =
        new Duplicates(roster).unique(eligible, log).stream().map(reader::read).toList();
    EvaluationPolicy policy = dossier.draft().policy();
    Screening screening = Screening.of(admitted, policy, new Demographics(roster));
    screening.report(admitted, log);
    FormRecords records = new FormRecords(dossier.draft().responses(), admitted, screening, policy);
    log.count(Refusal.HALO_CLASS, records.haloClasses());
    return records;
  }

  /** The admitted forms of a view. */
  List<ReadForm> in(View view) {
    return switch (view) {
      case ALL -> admitted;
      case SCREENED -> admitted.stream().filter(this::isKept).toList();
    };
  }

  boolean isKept(ReadForm form) {
    return screening.exclusion(form).isEmpty();
  }

  Optional<Boolean> isStraight(ReadForm form) {
    return StraightLining.isStraight(form, policy);
  }

  private long haloClasses() {
    SortedMap<ClassKey, List<Boolean>> classes = new TreeMap<>();
    for (ReadForm form : admitted) {
      isStraight(form)
          .ifPresent(
              straight ->
                  classes
                      .computeIfAbsent(ClassKey.of(form.response()), key -> new ArrayList<>())
                      .add(straight));
    }
    return classes.values().stream().filter(this::isHalo).count();
  }

  private boolean isHalo(List<Boolean> forms) {
    long straight = forms.stream().filter(each -> each).count();
    return straight > policy.straightLinedShare() * forms.size();
  }
}
