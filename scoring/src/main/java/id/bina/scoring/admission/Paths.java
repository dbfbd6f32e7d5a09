package id.bina.scoring.admission;

import id.bina.core.dossier.DossierDraft;
import id.bina.core.evidence.Assessment;
import id.bina.core.evidence.LearningHours;
import id.bina.core.evidence.Observation;
import id.bina.core.evidence.SurveyResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a record stands, by its id: {@code /responses/R-01/respondent}.
 *
 * <p>A draft counts its places; here the order of the evidence must not matter.
 */
final class Paths {

  /** A record, and a place within it, which is empty or begins with a slash. */
  record Location(String record, String rest) {

    String path() {
      return record + rest;
    }

    boolean isAnswer() {
      return rest.startsWith("/answers/");
    }
  }

  private static final Pattern COUNTED = Pattern.compile("(/[A-Za-z]+/)([0-9]{1,9})(/.*|)");

  private final Map<String, List<String>> ids = new HashMap<>();

  Paths(DossierDraft draft) {
    ids.put("/responses/", draft.responses().stream().map(each -> each.id().value()).toList());
    ids.put("/interviews/", draft.interviews().stream().map(each -> each.id().value()).toList());
    ids.put("/voices/", draft.voices().stream().map(each -> each.id().value()).toList());
    ids.put("/assessments/", draft.assessments().stream().map(each -> each.id().value()).toList());
    ids.put("/learningHours/", draft.learningHours().stream().map(h -> h.id().value()).toList());
    ids.put("/observations/", draft.observations().stream().map(o -> o.id().value()).toList());
    ids.put("/appraisals/", draft.appraisals().stream().map(a -> a.id().value()).toList());
    ids.put(
        "/competencyLevels/", draft.competencyLevels().stream().map(l -> l.id().value()).toList());
    ids.put(
        "/attendance/",
        draft.attendance().stream().map(a -> a.participant() + "@" + a.session()).toList());
  }

  /** The record that a counted path of the draft leads to; other paths are kept whole. */
  Location named(String path) {
    Matcher counted = COUNTED.matcher(path);
    if (!counted.matches() || !ids.containsKey(counted.group(1))) {
      return new Location(path, "");
    }
    List<String> all = ids.getOrDefault(counted.group(1), List.of());
    String id = all.get(Integer.parseInt(counted.group(2)));
    return new Location(counted.group(1) + id, counted.group(3));
  }

  static String of(SurveyResponse response) {
    return "/responses/" + response.id();
  }

  static String of(Observation observation) {
    return "/observations/" + observation.id();
  }

  static String of(Assessment assessment) {
    return "/assessments/" + assessment.id();
  }

  static String of(LearningHours hours) {
    return "/learningHours/" + hours.id();
  }
}
