package id.bina.scoring.reaction;

import id.bina.core.Rational;
import id.bina.core.dossier.EvaluationPolicy;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.evidence.Strata;
import id.bina.core.instrument.Keying;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.tally.CaseTable;
import id.bina.scoring.tally.CaseValue;
import id.bina.scoring.tally.GroupKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each respondent rated, by training and pseudonym; forms that nobody signed are in none.
 *
 * @param byClass the profiles by id of the training, then by key of the respondent
 */
record Profiles(SortedMap<String, SortedMap<String, Profile>> byClass) {

  static Profiles of(TeachingTallies tallies, EvaluationPolicy policy) {
    SortedMap<String, SortedMap<String, Profile.Answers>> answers = new TreeMap<>();
    for (GroupKey session : tallies.sessions()) {
      SortedMap<String, Profile.Answers> inClass =
          answers.computeIfAbsent(session.value(Strata.TRAINING), first -> new TreeMap<>());
      read(new Reader(tallies.form(), policy, session), tallies.cases(session), inClass);
    }
    SortedMap<String, SortedMap<String, Profile>> profiles = new TreeMap<>();
    answers.forEach(
        (training, inClass) -> {
          SortedMap<String, Profile> each = new TreeMap<>();
          inClass.forEach((who, some) -> each.put(who, some.profile()));
          profiles.put(training, each);
        });
    return new Profiles(profiles);
  }

  private static void read(
      Reader reader, CaseTable table, SortedMap<String, Profile.Answers> answers) {
    for (Map.Entry<String, List<CaseValue>> row : table.rows().entrySet()) {
      if (row.getValue().stream().anyMatch(value -> value.number().isPresent())) {
        reader.read(
            table,
            row.getValue(),
            answers.computeIfAbsent(row.getKey(), first -> new Profile.Answers()));
      }
    }
  }

  /** The respondents of one class, in the order of their pseudonyms. */
  List<Profile> in(String training) {
    return List.copyOf(byClass.getOrDefault(training, new TreeMap<>()).values());
  }

  /** How many respondents have a pseudonym; one in two classes is two. */
  long respondents() {
    return byClass.values().stream().mapToLong(Map::size).sum();
  }

  /** Reads the rows of one session. */
  private record Reader(TeachingForm form, EvaluationPolicy policy, GroupKey session) {

    void read(CaseTable table, List<CaseValue> row, Profile.Answers answers) {
      for (Facet facet : form.facets()) {
        List<CaseValue> values = new ArrayList<>();
        List<RatingColumn> columns = form.of(facet);
        columns.forEach(column -> values.add(row.get(table.columns().indexOf(column.key()))));
        values.forEach(value -> code(value).ifPresent(answers::answered));
        pomp(columns, values).ifPresent(pomp -> answers.rated(rated(facet), pomp));
      }
      for (RatingColumn column : form.recommendation()) {
        List<CaseValue> value = List.of(row.get(table.columns().indexOf(column.key())));
        pomp(List.of(column), value).ifPresent(answers::recommended);
      }
    }

    private Rated rated(Facet facet) {
      return new Rated(
          session.value(CaseColumns.MATERIAL), session.value(CaseColumns.INSTRUCTOR), facet);
    }

    /** The mean of the items answered; empty if too few of those asked were. */
    private Optional<Rational> pomp(List<RatingColumn> columns, List<CaseValue> values) {
      Scale scale = columns.get(0).scale();
      long sum = 0;
      long answered = 0;
      long asked = 0;
      for (int i = 0; i < values.size(); i++) {
        Optional<Integer> code = code(values.get(i));
        Keying keying = columns.get(i).keying();
        sum += code.map(each -> scale.keyed(each, keying) - scale.lowest()).orElse(0);
        answered += code.isPresent() ? 1 : 0;
        asked += wasAsked(values.get(i)) ? 1 : 0;
      }
      BigDecimal needed = BigDecimal.valueOf(policy.itemShareNeeded());
      boolean enough =
          answered > 0
              && BigDecimal.valueOf(answered).compareTo(needed.multiply(BigDecimal.valueOf(asked)))
                  >= 0;
      return enough
          ? Optional.of(Rational.of(100 * sum, answered * (scale.highest() - scale.lowest())))
          : Optional.empty();
    }

    private static Optional<Integer> code(CaseValue value) {
      return value.number().map(BigDecimal::intValueExact);
    }

    private static boolean wasAsked(CaseValue value) {
      return value
          .missing()
          .filter(why -> why == Missing.NOT_ASKED || why == Missing.NO_RESPONSE)
          .isEmpty();
    }
  }
}
