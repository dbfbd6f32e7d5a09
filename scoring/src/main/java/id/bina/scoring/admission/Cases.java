package id.bina.scoring.admission;

import static java.util.Objects.requireNonNull;

import id.bina.core.dossier.Problem;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseSource;
import id.bina.core.result.AdmissionSummary;
import id.bina.core.result.Quote;
import java.util.List;

/**
 * What admission makes of a dossier: the cases that count, and everything that is known without
 * reading one person's answer.
 *
 * <p>Immutable; thread-safe as far as the bulk sources of the dossier are. The order of the
 * evidence in the dossier makes no difference to anything in here.
 */
public final class Cases {
  private final List<CaseSource> all;
  private final List<CaseSource> screened;
  private final Setting setting;
  private final List<Quote> quotes;
  private final List<Problem> held;

  Cases(
      List<CaseSource> all,
      List<CaseSource> screened,
      Setting setting,
      List<Quote> quotes,
      List<Problem> held) {
    this.all = List.copyOf(all);
    this.screened = List.copyOf(screened);
    this.setting = requireNonNull(setting, "setting");
    this.quotes = List.copyOf(quotes);
    this.held = List.copyOf(held);
  }

  /** The cases that scores rest on: those of {@link View#SCREENED}. */
  public List<CaseSource> sources() {
    return screened;
  }

  /**
   * The cases of a view.
   *
   * <p>Both views have the same layouts. A linked form that screening leaves out is {@code
   * NO_RESPONSE} in the row of its participant, whose other columns stay; a form that is a row of
   * its own is left out with its row.
   *
   * @param view all valid forms, or those that remain after screening
   */
  public List<CaseSource> sources(View view) {
    return switch (view) {
      case ALL -> all;
      case SCREENED -> screened;
    };
  }

  /** Programme, roster, policy and layouts, the admission summary among them. */
  public Setting setting() {
    return setting;
  }

  /** From eligible to screened, and every refusal with its reason and count. */
  public AdmissionSummary summary() {
    return setting.admission();
  }

  /** What was said in interviews and by the public; confidential until it is released. */
  public List<Quote> quotes() {
    return quotes;
  }

  /** Every record and answer that is not used, with its place and the reason, in that order. */
  public List<Problem> held() {
    return held;
  }

  /** One line: how many sources, and how many records are not used. */
  @Override
  public String toString() {
    return "Cases[" + screened.size() + " sources, " + held.size() + " not used]";
  }
}
