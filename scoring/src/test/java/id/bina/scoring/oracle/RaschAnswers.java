package id.bina.scoring.oracle;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.scaling.Rasch;
import id.bina.scoring.stat.scaling.Rasch.Estimation;
import id.bina.scoring.stat.scaling.Rasch.Model;
import id.bina.scoring.stat.scaling.Rasch.Unused;
import id.bina.scoring.stat.scaling.RaschItem;
import id.bina.scoring.stat.scaling.RaschPerson;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Rasch models by conditional, marginal and joint likelihood. */
final class RaschAnswers implements Answerer {

  /** As the cases state them: log-likelihoods, thresholds and persons; others in logits. */
  private static final Tolerance LIKELIHOOD = Tolerance.of(1e-6);

  private static final Tolerance LOGITS = Tolerance.of(1e-5).at(1);
  private static final Tolerance JOINT = Tolerance.of(1e-4).at(1);

  @Override
  public String topic() {
    return "Rasch family";
  }

  @Override
  public String r(OracleCase c) {
    String model = model(c) == Model.RATING_SCALE ? "RSM" : "PCM";
    return "eRm::" + model + "(na.omit(read.csv('" + c.name() + ".csv')))";
  }

  private static Model model(OracleCase c) {
    return c.topic().contains("rating scale") ? Model.RATING_SCALE : Model.PARTIAL_CREDIT;
  }

  private static Rasch rasch(OracleCase c, Estimation estimation) {
    List<Numbers> items = c.texts("items").stream().map(c.table()::numbers).toList();
    // R's programs begin each item at its lowest answer
    return Rasch.of(items, model(c), estimation, Unused.REFUSE)
        .asOptional()
        .orElseGet(() -> Rasch.of(items, model(c), estimation, Unused.COLLAPSE).orThrow());
  }

  @Override
  public void answer(OracleCase c, Answers answers) {
    Rasch cml = rasch(c, Estimation.CONDITIONAL);
    conditional(answers, cml);
    marginal(answers, rasch(c, Estimation.MARGINAL));
    Rasch jml = rasch(c, Estimation.JOINT);
    thresholds(answers, "/jml/thresholds", jml, 0, JOINT);
    for (RaschPerson person : jml.persons()) {
      if (person.likeliest() instanceof Outcome.Computed<RaschPerson.Place> place) {
        String at = "/jml/person_by_raw_score/" + person.score();
        answers.put(at, place.value().theta(), JOINT);
      }
    }
    scores(answers, cml);
    fit(answers, cml);
    if (cml.model() == Model.RATING_SCALE) {
      RaschItem item = cml.items().get(0);
      List<Double> tau = item.thresholds().stream().map(x -> x - item.location()).toList();
      answers.put("/tau_rsm", tau, LOGITS);
    } else {
      answers.absent("/tau_rsm", "thresholds of each item");
    }
  }

  private static void conditional(Answers answers, Rasch cml) {
    answers.put("/cml/log_likelihood", cml.logLikelihood(), LIKELIHOOD);
    answers.put("/eRm_log_likelihood", cml.logLikelihood(), LIKELIHOOD);
    answers.put("/cml/n_parameters", (long) cml.parameters());
    thresholds(answers, "/cml/thresholds", cml, 0, LOGITS);
    for (RaschItem item : cml.items()) {
      String name = Answers.part(item.name());
      answers.put("/cml/threshold_se" + name, item.thresholdErrors(), LOGITS);
      answers.put("/cml/item_location" + name, item.location(), LOGITS);
    }
  }

  private static void marginal(Answers answers, Rasch mml) {
    answers.put("/mml/log_likelihood", mml.logLikelihood(), LIKELIHOOD);
    answers.put("/mml/sigma", mml.spread().orElseThrow(), JOINT);
    thresholds(answers, "/mml/thresholds", mml, 0, JOINT);
    String centred = "/mml/thresholds_centred_for_comparison";
    thresholds(answers, centred, mml, mml.meanLocation(), JOINT);
    List<RaschPerson.Place> places = mml.expectedPlaces().orThrow();
    for (int score = 0; score < places.size(); score++) {
      answers.put("/scores/theta_eap/" + score, places.get(score).theta(), JOINT);
      answers.put("/scores/sd_eap/" + score, places.get(score).standardError(), JOINT);
    }
  }

  private static void thresholds(
      Answers answers, String at, Rasch rasch, double shift, Tolerance tolerance) {
    for (RaschItem item : rasch.items()) {
      List<Double> moved = item.thresholds().stream().map(x -> x - shift).toList();
      answers.put(at + Answers.part(item.name()), moved, tolerance);
    }
  }

  private static void scores(Answers answers, Rasch cml) {
    for (RaschPerson person : cml.persons()) {
      int score = person.score();
      answers.put("/scores/raw_score/" + score, (long) score);
      answers.put("/scores/persons/" + score, person.persons());
      likeliest(answers, "/scores/theta_ml/" + score, person, RaschPerson.Place::theta);
      likeliest(answers, "/scores/se_ml/" + score, person, RaschPerson.Place::standardError);
      answers.put("/scores/theta_wle/" + score, person.weighted().theta(), LOGITS);
      answers.put("/scores/se_wle/" + score, person.weighted().standardError(), LOGITS);
    }
  }

  private static void likeliest(
      Answers answers, String at, RaschPerson person, ToDoubleFunction<RaschPerson.Place> what) {
    answers.put(at, person.likeliest(), what, LOGITS);
  }

  private static void fit(Answers answers, Rasch cml) {
    for (int i = 0; i < cml.items().size(); i++) {
      RaschItem item = cml.items().get(i);
      answers.put("/item_fit/item/" + i, item.name());
      answers.put("/item_fit/outfit_msq/" + i, item.outfit(), LOGITS);
      answers.put("/item_fit/infit_msq/" + i, item.infit(), LOGITS);
    }
    answers.put("/item_fit/persons_used", cml.n() - cml.extreme());
    cml.separation()
        .asOptional()
        .ifPresent(
            parts -> {
              String at = "/person_separation";
              answers.put(at + "/observed_variance", parts.observedVariance(), LOGITS);
              answers.put(at + "/mean_square_error", parts.meanSquareError(), LOGITS);
              answers.put(at + "/reliability", parts.reliability(), LOGITS);
            });
  }
}
