package id.bina.examples.tangsel;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import id.bina.examples.tangsel.Nominee.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everybody who was named for an activity or asked for a place.
 *
 * <p>Planted: of the 90 in the three cohorts 28 miss two of the five sessions and so fall below the
 * rule of four in five, 12 miss one; of these 40 the schedule keeps 15, and 14 give no reason. 27,
 * 22 and 29 return their forms; 14 of the 22 give one answer throughout. Fifteen found no place.
 */
record Nominees(List<Nominee> all, long seed) {

  private static final int UNPLACED_A_COHORT = 5;
  private static final List<Integer> SESSIONS = List.of(1, 2, 3, 4, 5);
  private static final List<Integer> CONSTANTS = List.of(3, 3, 4, 3, 3, 2, 3, 4, 3, 2, 3, 3, 4, 3);

  Nominees {
    all = List.copyOf(all);
  }

  /** One cohort: how the sessions were missed, why, and how the forms came back. */
  private record Plan(
      Activity activity,
      int returned,
      int careless,
      int belowRule,
      int missedOne,
      List<String> reasons) {

    /** How many sessions the person at a position misses. */
    private int missed(int position) {
      if (position < belowRule) {
        return 2;
      }
      return position < belowRule + missedOne ? 1 : 0;
    }
  }

  private static final List<Plan> PLANS =
      List.of(
          new Plan(Activity.FIRST, 27, 0, 9, 4, reasons(5, 3, 1, 4)),
          new Plan(Activity.SECOND, 22, 14, 10, 4, reasons(5, 2, 2, 5)),
          new Plan(Activity.THIRD, 29, 0, 9, 4, reasons(5, 2, 1, 5)));

  private static List<String> reasons(int schedule, int otherDuty, int ill, int none) {
    List<String> reasons = new ArrayList<>();
    add(reasons, schedule, "schedule");
    add(reasons, otherDuty, "other_duty");
    add(reasons, ill, "illness");
    add(reasons, none, "");
    return reasons;
  }

  private static void add(List<String> reasons, int times, String reason) {
    for (int i = 0; i < times; i++) {
      reasons.add(reason);
    }
  }

  /** The ids follow no order that tells anything about anybody. */
  static Nominees of(long seed) {
    Draws draws = Draws.of(seed, "nominees");
    List<Nominee> unnamed = new ArrayList<>();
    for (Plan plan : PLANS) {
      cohort(plan, draws, unnamed);
    }
    simple(Activity.PILOT, 26, draws, unnamed);
    simple(Activity.SEMINAR, 0, draws, unnamed);
    List<Nominee> named = new ArrayList<>();
    for (Nominee each : draws.shuffled(unnamed)) {
      named.add(each.named("TS-" + Csv.padded(named.size() + 1, 3)));
    }
    return new Nominees(named, seed);
  }

  /** Who missed two sessions keeps silent first, and answers without care last. */
  private static void cohort(Plan plan, Draws draws, List<Nominee> into) {
    List<String> reasons = new ArrayList<>(draws.shuffled(plan.reasons));
    int people = plan.activity.people();
    for (int i = 0; i < people; i++) {
      int sessions = plan.missed(i);
      Part part = i < people - plan.returned ? Part.SILENT : Part.RETURNED;
      int careless = i - people + plan.careless;
      into.add(
          nominee(
              plan.activity,
              part,
              draws.choose(SESSIONS, sessions),
              sessions > 0 ? Optional.of(reasons.remove(0)) : Optional.empty(),
              careless < 0 ? Optional.empty() : Optional.of(CONSTANTS.get(careless)),
              draws));
    }
    for (int i = 0; i < UNPLACED_A_COHORT; i++) {
      into.add(nominee(plan.activity, Part.UNPLACED, draws));
    }
  }

  private static void simple(Activity activity, int returned, Draws draws, List<Nominee> into) {
    for (int i = 0; i < activity.people(); i++) {
      into.add(nominee(activity, i < returned ? Part.RETURNED : Part.SILENT, draws));
    }
  }

  private static Nominee nominee(Activity activity, Part part, Draws draws) {
    return nominee(activity, part, List.of(), Optional.empty(), Optional.empty(), draws);
  }

  private static Nominee nominee(
      Activity activity,
      Part part,
      List<Integer> missed,
      Optional<String> reason,
      Optional<Integer> constant,
      Draws draws) {
    return new Nominee(
        "",
        activity,
        draws.pick(activity.units()),
        part,
        missed.stream().sorted().toList(),
        reason.filter(words -> !words.isEmpty()),
        constant);
  }

  Draws draws(String purpose) {
    return Draws.of(seed, purpose);
  }

  /** Those who came to an activity. */
  List<Nominee> in(Activity activity) {
    return all.stream()
        .filter(each -> each.activity() == activity)
        .filter(Nominee::isPlaced)
        .toList();
  }
}
